package foerdertopf.report;

import java.util.Map;
import java.util.TreeMap;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Page;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.Status;
import foerdertopf.journal.Tally;
import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Shift;
import foerdertopf.programme.FundingLine;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import foerdertopf.report.EntitlementFigures.Kind;
import foerdertopf.report.RefusalFigures.Reason;

/// Counts the entries of one body while the month is read.
final class BodyCount {

    private final Map<FundingLine, LineCount> lines = new TreeMap<>();
    private final TreeMap<PoolId, Flows> flows = new TreeMap<>();
    private final TreeMap<Kind, EntitlementFigures> entitlements = new TreeMap<>();
    private final TreeMap<Reason, Tally> refusedClaims = new TreeMap<>();
    private final TreeMap<Code, Long> rowsByCode = new TreeMap<>();
    private long rejectedRows;

    private static final class LineCount {
        private final TreeMap<Status, Tally> received = new TreeMap<>();
        private final TreeMap<Status, Tally> decided = new TreeMap<>();
    }

    void add(Page page) {
        page.claims().forEach(this::addClaim);
        page.rejected().forEach(this::addRow);
    }

    /// `page` is the one that was decided on.
    void add(Decision decision, Page page) {
        for (var move : decision.moves()) {
            if (move.from() != move.to()) {
                var line = lines.computeIfAbsent(page.line(), _ -> new LineCount());
                count(line.decided, move.to(), move.amount());
            }
            move.money().forEach(rebooking -> move(rebooking.budget(), rebooking.shift()));
            move.taken().forEach(draw -> entitlement(draw.pool(), EntitlementFigures.drawnBy(draw)));
            move.returned().forEach(draw -> entitlement(draw.pool(), EntitlementFigures.returnedAs(draw)));
        }
    }

    BodyFigures figures() {
        var byLine = new TreeMap<FundingLine, ClaimFigures>();
        lines.forEach((line, count) -> byLine.put(line, new ClaimFigures(count.received, count.decided)));
        var refusals = new RefusalFigures(refusedClaims, rowsByCode, rejectedRows);
        return new BodyFigures(byLine, flows, refusals, entitlements);
    }

    private void addClaim(ClaimEntry claim) {
        var line = lines.computeIfAbsent(claim.measure().line(), _ -> new LineCount());
        count(line.received, claim.status(), amount(claim));
        switch (claim.result()) {
            case ClaimEntry.Reserved(var subsidy) -> subsidy.draws().forEach(this::draw);
            case ClaimEntry.Waiting _ -> {
            }
            case ClaimEntry.Refused(_, var refusal) -> refusedClaims.merge(
                reason(refusal), Tally.NONE.plus(amount(claim)), ClaimFigures::sum);
        }
    }

    private void draw(Draw draw) {
        if (draw.pool().isBudget()) {
            move(draw.pool(), Shift.reserve(((Draw.Euros) draw).amount()));
        } else {
            entitlement(draw.pool(), EntitlementFigures.drawnBy(draw));
        }
    }

    private void move(PoolId pool, Shift shift) {
        flows.merge(pool, Flows.of(shift), Flows::plus);
    }

    private void entitlement(PoolId pool, EntitlementFigures figures) {
        entitlements.merge(Kind.of(pool), figures, EntitlementFigures::plus);
    }

    private void addRow(RejectedRow row) {
        rejectedRows++;
        row.findings()
            .stream()
            .map(finding -> finding.refusal().code())
            .distinct()
            .forEach(code -> rowsByCode.merge(code, 1L, Long::sum));
    }

    private static void count(Map<Status, Tally> tallies, Status status, Money amount) {
        tallies.merge(status, Tally.NONE.plus(amount), ClaimFigures::sum);
    }

    private static Reason reason(Refusal refusal) {
        return new Reason(refusal.code(), refusal.values().getOrDefault("pool", ""));
    }

    private static Money amount(ClaimEntry claim) {
        return claim.result().subsidy().amount();
    }
}
