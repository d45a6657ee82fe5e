package foerdertopf.json;

import java.util.SortedMap;

import foerdertopf.ids.OfficeTime;
import foerdertopf.journal.Status;
import foerdertopf.journal.Tally;
import foerdertopf.programme.FundingLine;
import foerdertopf.report.BodyFigures;
import foerdertopf.report.ClaimFigures;
import foerdertopf.report.EntitlementFigures;
import foerdertopf.report.RefusalFigures;
import foerdertopf.report.Undecided;

/// The figures of a body, or of all together, as JSON.
final class ReportFiguresJson {

    private ReportFiguresJson() {}

    static Json.Fields figures(BodyFigures figures) {
        return Json.fields()
            .put("claims", claims(figures.claims()))
            .put("lines", figures.lines().entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList())
            .put("movements", figures.flows()
                .entrySet()
                .stream()
                .map(entry -> ReportMoneyJson.movements(entry.getKey(), entry.getValue()))
                .toList())
            .put("refusedClaims", figures.refusals()
                .claims()
                .entrySet()
                .stream()
                .map(entry -> refused(entry.getKey(), entry.getValue()))
                .toList())
            .put("rejectedRows", rejectedRows(figures.refusals()))
            .put("entitlements", figures.entitlements()
                .entrySet()
                .stream()
                .map(entry -> entitlement(entry.getKey(), entry.getValue()))
                .toList())
            .build();
    }

    static Json.Fields undecided(Undecided claim) {
        return Json.fields()
            .put("claim", claim.claim().toString())
            .put("body", claim.body().value())
            .put("fundingLine", claim.line().key())
            .put("status", claim.status().key())
            .put("submitted", OfficeTime.day(claim.submitted()).toString())
            .put("ageDays", claim.ageDays())
            .put("subsidy", claim.amount().toString())
            .build();
    }

    private static Json.Fields line(FundingLine line, ClaimFigures figures) {
        return Json.fields().put("fundingLine", line.key()).putAll(claims(figures)).build();
    }

    private static Json.Fields claims(ClaimFigures figures) {
        return Json.fields()
            .putAll(tally(figures.receivedInAll()))
            .put("received", byStatus(figures.received()))
            .put("decided", byStatus(figures.decided()))
            .build();
    }

    private static Json.Fields byStatus(SortedMap<Status, Tally> tallies) {
        var fields = Json.fields();
        tallies.forEach((status, tally) -> fields.put(status.key(), tally(tally)));
        return fields.build();
    }

    private static Json.Fields tally(Tally tally) {
        return Json.fields().put("count", tally.count()).put("sum", tally.sum().toString()).build();
    }

    private static Json.Fields refused(RefusalFigures.Reason reason, Tally tally) {
        return Json.fields()
            .put("code", reason.code().text())
            .put("pool", reason.pool())
            .put("count", tally.count())
            .put("requested", tally.sum().toString())
            .build();
    }

    private static Json.Fields rejectedRows(RefusalFigures refusals) {
        var codes = Json.fields();
        refusals.rowsByCode().forEach((code, rows) -> codes.put(code.text(), rows));
        return Json.fields().put("rows", refusals.rejectedRows()).put("codes", codes.build()).build();
    }

    private static Json.Fields entitlement(EntitlementFigures.Kind kind, EntitlementFigures figures) {
        return Json.fields()
            .put("kind", kind.key())
            .put("draws", figures.draws())
            .put("drawn", amount(figures.drawn()))
            .put("returns", figures.returns())
            .put("returned", amount(figures.returned()))
            .build();
    }

    private static Json.Fields amount(EntitlementFigures.Amount amount) {
        return Json.fields()
            .put("euros", amount.euros().toString())
            .put("weeks", amount.weeks())
            .put("hours", amount.hours().toString())
            .build();
    }
}
