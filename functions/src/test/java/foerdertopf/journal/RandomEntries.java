package foerdertopf.journal;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.ClaimEntry.Result;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.money.Money;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Hours;
import foerdertopf.pool.Opening;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;
import foerdertopf.programme.FundingLine;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import foerdertopf.subsidy.Subsidy;

/// Entries of every kind with all that a field may hold, the same ones for the same seed.
final class RandomEntries {

    private final RandomGenerator random;
    private final RandomMeasures measures;

    RandomEntries(long seed) {
        this.random = new Random(seed);
        this.measures = new RandomMeasures(random);
    }

    Entry entry() {
        return switch (random.nextInt(6)) {
            case 0 -> closing();
            case 1 -> seal();
            case 2 -> decision();
            default -> page();
        };
    }

    private Page page() {
        var claims = IntStream.range(0, random.nextInt(30)).mapToObj(this::claim).toList();
        var rejected = IntStream.range(0, random.nextInt(10)).mapToObj(this::rejectedRow).toList();
        return new Page(
            pageKey(), stamp(), hash(), new BodyId(measures.text(10)), measures.oneOf(FundingLine.values()),
            random.nextInt(3_000), claims, rejected, openings());
    }

    List<Opening> openings() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> opening()).toList();
    }

    private Opening opening() {
        return switch (random.nextInt(3)) {
            case 0 -> new Opening.OfEuros(budgetId(), measures.money());
            case 1 -> new Opening.OfWeeks(PoolId.guideWeeks("L-" + random.nextInt(100, 999), 2016), random.nextInt(54));
            default -> new Opening.OfHours(
                PoolId.guideHours("L-" + random.nextInt(100, 999), 2024), new Hours(random.nextInt(100_000)));
        };
    }

    private Decision decision() {
        return decision(pageKey(), stamp(), measures.oneOf(Decision.Kind.values()));
    }

    Decision decision(PageKey page, Stamp stamp, Decision.Kind kind) {
        return new RandomDecisions(random, measures, this).decision(page, stamp, kind);
    }

    private Closing closing() {
        return new Closing(
            measures.text(5), month(), stamp(), IntStream.range(0, random.nextInt(5)).mapToObj(_ -> budget()).toList(),
            booked());
    }

    private Seal seal() {
        return new Seal(measures.text(5), month(), stamp(), random.nextLong(), random.nextLong(), hash());
    }

    private ClaimEntry claim(int row) {
        var rows = random.nextInt(5) == 0 ? List.of(row + 1, row + 7, row + 2) : List.of(row + 1);
        return new ClaimEntry(
            rows, measures.measure(measures.oneOf(FundingLine.values())),
            new Terms(random.nextBoolean(), random.nextBoolean()), result());
    }

    private Result result() {
        return switch (random.nextInt(3)) {
            case 0 -> new ClaimEntry.Reserved(subsidy());
            case 1 -> new ClaimEntry.Waiting(subsidy());
            default -> new ClaimEntry.Refused(subsidy(), refusal());
        };
    }

    Subsidy subsidy() {
        return new Subsidy(measures.money(), "v" + random.nextInt(3), trace(), draws());
    }

    List<Subsidy.Limit> trace() {
        return IntStream.range(0, random.nextInt(5))
            .mapToObj(_ -> new Subsidy.Limit("rule-" + random.nextInt(4), measures.money(), random.nextBoolean(),
                values()))
            .toList();
    }

    List<Draw> draws() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> draw()).toList();
    }

    private Draw draw() {
        return switch (random.nextInt(3)) {
            case 0 -> new Draw.Euros(budgetId(), measures.money());
            case 1 -> new Draw.Weeks(
                PoolId.guideWeeks("L-" + random.nextInt(100, 999), 2016),
                Slots.of(IntStream.range(0, random.nextInt(10)).map(_ -> random.nextInt(2_001))));
            default -> new Draw.WorkedHours(
                PoolId.guideHours("L-" + random.nextInt(100, 999), 2024), new Hours(random.nextInt(100_000)));
        };
    }

    private RejectedRow rejectedRow(int row) {
        return new RejectedRow(
            row, IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> new RejectedRow.Finding(measures.text(10), refusal()))
                .toList());
    }

    private Refusal refusal() {
        return new Refusal(measures.oneOf(Code.values()), values());
    }

    private SortedMap<String, String> values() {
        var values = new TreeMap<String, String>();
        IntStream.range(0, random.nextInt(4)).forEach(_ -> values.put("key" + random.nextInt(5), value()));
        return values;
    }

    private String value() {
        return switch (random.nextInt(4)) {
            case 0 -> measures.money().toString();
            case 1 -> Long.toString(random.nextLong());
            case 2 -> List.of("", "-", ".", "-0", "007", "1.", ".5", "-.5", "0.00", "1.2.3", "+1", "9".repeat(30))
                .get(random.nextInt(12));
            default -> measures.text(20);
        };
    }

    private Budget budget() {
        var left = new Money(random.nextLong(1_000_000));
        var reserved = new Money(random.nextLong(1_000_000));
        var paid = new Money(random.nextLong(1_000_000));
        return new Budget(
            budgetId(), left.plus(reserved).plus(paid), left, reserved, Money.ZERO, paid, month(), booked());
    }

    private Booked booked() {
        return new Booked(random.nextInt(1_000_000), random.nextInt(1_000_000));
    }

    PoolId budgetId() {
        return PoolId.budget("wir", random.nextInt(2016, 2030));
    }

    private PageKey pageKey() {
        return new PageKey(intake(), random.nextInt(1_000_000), random.nextInt(1_000_000));
    }

    private IntakeId intake() {
        return IntakeId.derivedFrom(Long.toString(random.nextLong()));
    }

    private Stamp stamp() {
        var at = Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000));
        return new Stamp(random.nextLong(), hash(), at, month(), measures.text(40));
    }

    private YearMonth month() {
        return YearMonth.of(random.nextInt(1, 3_000), 1 + random.nextInt(12));
    }

    Hash hash() {
        return Hash.of(Long.toString(random.nextLong()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
