package foerdertopf.json;

import java.util.Map;

import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolId;
import foerdertopf.report.BudgetColumn;
import foerdertopf.report.BudgetFigures;
import foerdertopf.report.Difference;
import foerdertopf.report.Flows;
import foerdertopf.report.Movement;
import foerdertopf.report.Reconciliation;

/// Budgets of a report as JSON, and how they agree with the journal.
final class ReportMoneyJson {

    private static final Map<Movement, String> MOVEMENTS = Map.of(
        Movement.LIMIT_CHANGE, "limitChange",
        Movement.RESERVATIONS, "reservations",
        Movement.RELEASES, "releases",
        Movement.APPROVALS, "approvals",
        Movement.REVOCATIONS, "revocations",
        Movement.PAYMENTS, "payments",
        Movement.REPAYMENTS, "repayments");

    private ReportMoneyJson() {}

    static Json.Fields budget(BudgetFigures budget) {
        return Json.fields()
            .put("pool", budget.pool().value())
            .put("opening", balance(budget.opening()))
            .put("movements", flows(budget.flows()))
            .put("closing", balance(budget.closing()))
            .build();
    }

    static Json.Fields movements(PoolId pool, Flows flows) {
        return Json.fields().put("pool", pool.value()).putAll(flows(flows)).build();
    }

    static Json.Fields reconciliation(Reconciliation reconciliation) {
        return Json.fields()
            .flag("agrees", reconciliation.agrees())
            .put("entries", reconciliation.entries())
            .put("claims", reconciliation.claims())
            .put("digest", reconciliation.digest().hex())
            .put("differences", reconciliation.differences().stream().map(ReportMoneyJson::difference).toList())
            .build();
    }

    private static Json.Fields balance(Budget budget) {
        var fields = Json.fields();
        for (var column : BudgetColumn.values()) {
            fields.put(column.key(), column.of(budget).toString());
        }
        return fields.build();
    }

    private static Json.Fields flows(Flows flows) {
        var fields = Json.fields();
        MOVEMENTS.forEach((kind, name) -> fields.put(name, kind.of(flows).toString()));
        return fields.build();
    }

    private static Json.Fields difference(Difference difference) {
        return switch (difference) {
            case Difference.Balance(var pool, var column, var expected, var found) ->
                named("balance", expected.toString(), found.toString())
                    .put("pool", pool.value())
                    .put("column", column.key())
                    .build();
            case Difference.Entries(var booked, var found) -> counts("entries", booked, found);
            case Difference.Claims(var booked, var found) -> counts("claims", booked, found);
            case Difference.Digest(var sealed, var found) -> named("digest", sealed.hex(), found.hex()).build();
            case Difference.EntryMissing(var key) -> Json.fields()
                .put("kind", "entry-missing")
                .put("entry", key.partition() + " " + key.sort())
                .build();
            case Difference.ClosingMissing(var month) -> month("closing-missing", month.toString());
            case Difference.EarlierRefused(var month) -> month("earlier-refused", month.toString());
        };
    }

    private static Json.Fields counts(String kind, long expected, long found) {
        return named(kind, Long.toString(expected), Long.toString(found)).build();
    }

    private static JsonBuilder named(String kind, String expected, String found) {
        return Json.fields().put("kind", kind).put("expected", expected).put("found", found);
    }

    private static Json.Fields month(String kind, String month) {
        return Json.fields().put("kind", kind).put("month", month).build();
    }
}
