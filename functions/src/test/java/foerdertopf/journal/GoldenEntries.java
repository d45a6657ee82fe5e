package foerdertopf.journal;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Decision.Kind;
import foerdertopf.journal.Decision.Origin;
import foerdertopf.journal.Decision.Signature;
import foerdertopf.journal.RejectedRow.Finding;
import foerdertopf.money.Money;
import foerdertopf.pool.Account;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Hours;
import foerdertopf.pool.Opening;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Rebooking;
import foerdertopf.pool.Slots;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Subsidy;

/// One entry of every kind, by the name it has among the golden bytes: a page of each line, a decision of each kind, a
/// closing, a seal. What stands here was written once and so never changes; new entries may come.
final class GoldenEntries {

    private static final BodyId BODY = GoldenMeasures.BODY;
    private static final PageKey PAGE = new PageKey(Draft.intake("golden"), 1, 1);
    private static final EntryKey PROPOSAL = new EntryKey(PAGE.partition(), "D#000000002");
    private static final EntryKey ORDER = new EntryKey("RUN#2016-04", "O#000000001");
    private static final PoolId WIR = PoolId.budget("wir", 2016);
    private static final PoolId GUIDE = PoolId.guideWeeks("L-58021", 2016);
    private static final PoolId HOURS = PoolId.guideHours("L-58021", 2024);
    private static final Stamp STAMP = new Stamp(
        7, Draft.hash("before"), Instant.parse("2016-03-08T12:34:56.789Z"), YearMonth.of(2016, 3), "applicant-1");

    private GoldenEntries() {}

    static SortedMap<String, Entry> byName() {
        var all = new LinkedHashMap<String, Entry>();
        for (var measure : GoldenMeasures.ofEveryLine()) {
            all.put("page " + measure.line().key(), page(measure));
        }
        var signatures = signatures();
        var bases = bases();
        for (var kind : Kind.values()) {
            var number = all.size();
            all.put("decision " + kind.key(), decision(
                kind, signatures.get(number % signatures.size()), bases.get(number % bases.size())));
        }
        all.put("closing", new Closing("wir", YearMonth.of(2016, 3), STAMP, List.of(budget()), new Booked(3, 9)));
        all.put("seal", new Seal("wir", YearMonth.of(2016, 3), STAMP, 17, 4_000, Draft.hash("digest")));
        return new TreeMap<>(all);
    }

    private static Budget budget() {
        return new Budget(
            WIR, Money.ofEuros(100), Money.ofEuros(40), Money.ofEuros(30), Money.ofEuros(20), Money.ofEuros(10),
            YearMonth.of(2016, 3), new Booked(14, 3_991));
    }

    private static Page page(Measure measure) {
        var exhausted = Refusal.of(Code.POOL_EXHAUSTED, Map.of("pool", "wir-2016", "available", "0.00"));
        var claims = List.of(
            new ClaimEntry(List.of(1, 3), measure, Terms.PLAIN, new ClaimEntry.Reserved(subsidy())),
            new ClaimEntry(List.of(2), measure, new Terms(false, true), new ClaimEntry.Waiting(subsidy())),
            new ClaimEntry(
                List.of(5), measure, new Terms(true, false), new ClaimEntry.Refused(subsidy(), exhausted)));
        var findings = new ArrayList<Finding>();
        for (var code : Code.values()) {
            findings.add(new Finding("carrier", Refusal.of(code, Map.of("value", "Träger"))));
        }
        return new Page(
            PAGE, STAMP, Draft.hash("file"), BODY, measure.line(), 2016, claims,
            List.of(new RejectedRow(4, findings)), openings());
    }

    private static List<Opening> openings() {
        return List.of(
            new Opening.OfEuros(WIR, Money.ofEuros(4_600_000)), new Opening.OfWeeks(GUIDE, 46),
            new Opening.OfHours(HOURS, new Hours(27_600)));
    }

    private static Subsidy subsidy() {
        var values = new TreeMap<>(Map.of("hours", "31.50", "perHour", "5.00"));
        return new Subsidy(
            new Money(15_750), "2016",
            List.of(
                new Subsidy.Limit("hours", new Money(15_750), true, values),
                new Subsidy.Limit("weeks", new Money(23_000), false, new TreeMap<>())),
            draws());
    }

    private static List<Draw> draws() {
        return List.of(
            new Draw.Euros(WIR, new Money(15_750)), new Draw.Weeks(GUIDE, Slots.of(1, 14, 53)),
            new Draw.WorkedHours(HOURS, new Hours(3_150)));
    }

    private static List<Signature> signatures() {
        return List.of(
            new Signature.Alone(), new Signature.Proposed(), new Signature.Countersigned(PROPOSAL, "officer-1"),
            new Signature.Declined(PROPOSAL, "officer-1"));
    }

    private static List<Basis> bases() {
        var actual = GoldenMeasures.ofEveryLine().getFirst();
        return List.of(
            new Basis.AsItStands(), new Basis.Recalculated(subsidy()),
            new Basis.Corrected(actual, Terms.PLAIN, subsidy()), new Basis.Proven(actual, "proof/7"),
            new Basis.Filed("bank/7"), new Basis.WithInterest(new Money(1_234), subsidy().trace()));
    }

    private static Decision decision(Kind kind, Signature signature, Basis basis) {
        var moves = new ArrayList<Move>();
        for (var status : Status.values()) {
            moves.add(signature.takesEffect() ? move(status, basis) : still(status, basis));
        }
        var origin = signature instanceof Signature.Countersigned ? new Origin.StepOf(ORDER, 3) : new Origin.Single();
        return new Decision(
            PAGE, STAMP, Draft.hash("request"), kind, moves, "wie beantragt", signature, origin,
            signature.takesEffect() ? openings() : List.of());
    }

    private static Move still(Status status, Basis basis) {
        return new Move(row(status), status, status, new Money(15_750), List.of(), List.of(), List.of(), basis);
    }

    private static Move move(Status from, Basis basis) {
        var money = new ArrayList<Rebooking>();
        for (var account : Account.values()) {
            var other = account == Account.AVAILABLE ? Account.RESERVED : Account.AVAILABLE;
            money.add(new Rebooking(WIR, account, other, new Money(15_750)));
        }
        var draws = draws().subList(1, 3);
        return new Move(
            row(from), from, Status.SETTLED, new Money(15_750), money, draws, draws.subList(0, 1), basis);
    }

    private static int row(Status status) {
        return 1 + List.of(Status.values()).indexOf(status);
    }
}
