package foerdertopf.lambda.claims;

import java.util.List;
import java.util.Locale;

import foerdertopf.json.Json;
import foerdertopf.json.JsonBuilder;
import foerdertopf.subsidy.Details;
import foerdertopf.subsidy.Details.Concept;
import foerdertopf.subsidy.Details.Focus;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Period;

/// Writes a measure the way it is sent, with the amounts that were left out.
final class MeasureJson {

    private static final int FTE_PLACES = 8;

    private MeasureJson() {}

    /// What tells the measure apart from others, without its details.
    static Json.Fields head(Measure measure) {
        return Json.fields()
            .put("fundingLine", measure.line().key())
            .put("body", measure.ags())
            .put(
                "carrier",
                Json.fields().put("name", measure.carrier().name()).put("kind", measure.carrier().kind().key()).build())
            .put("reference", measure.reference())
            .put("period", period(measure.period()))
            .build();
    }

    static Json.Fields details(Details details) {
        return switch (details) {
            case Details.CoordinationOffice office -> coordinationOffice(office);
            case Details.InnovativeProject project -> project(project);
            case Details.GuideDeployment deployment -> guideDeployment(deployment);
            case Details.GuideTraining(var participants, var costs, var fees, var otherFunds) -> Json.fields()
                .put("participants", participants)
                .put("costs", costs.toString())
                .put("fees", fees.toString())
                .put("otherFunds", otherFunds.toString())
                .build();
            case Details.LanguageCourse(var units) -> Json.fields().put("participantUnits", units).build();
            case Details.Deutsch4U(var units, var costs, var otherFunds) -> Json.fields()
                .put("units", units)
                .put("costs", costs.toString())
                .put("otherFunds", otherFunds.toString())
                .build();
        };
    }

    /// Such as `welcoming-culture`.
    static String key(Focus focus) {
        return focus.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Json.Fields period(Period period) {
        return Json.fields().put("from", period.from().toString()).put("to", period.to().toString()).build();
    }

    private static Json.Fields coordinationOffice(Details.CoordinationOffice office) {
        List<Json> staffing = office.staffing()
            .stream()
            .<Json>map(
                stretch -> Json.fields()
                    .putAll(period(stretch.days()))
                    .put("fte", stretch.fte().shown(FTE_PLACES))
                    .build())
            .toList();
        return Json.fields()
            .put("staffing", staffing)
            .put("staffCosts", office.staffCosts().toString())
            .put("otherFunds", office.otherFunds().toString())
            .build();
    }

    private static Json.Fields guideDeployment(Details.GuideDeployment deployment) {
        List<Json> weeks = deployment.weeks()
            .entrySet()
            .stream()
            .<Json>map(
                worked -> Json.fields()
                    .put("week", worked.getKey().toString())
                    .put("hours", worked.getValue().toString())
                    .build())
            .toList();
        return Json.fields().put("guide", deployment.guide()).put("weeks", weeks).build();
    }

    private static Json.Fields project(Details.InnovativeProject project) {
        var json = Json.fields()
            .put("totalExpenses", project.totalExpenses().toString())
            .put("ineligibleExpenses", project.ineligibleExpenses().toString())
            .put("ownContribution", project.ownContribution().toString())
            .put("otherFunds", project.otherFunds().toString())
            .put("projectIncome", project.projectIncome().toString());
        if (project.requested() instanceof Details.Requested.AtMost(var amount)) {
            json.put("requested", amount.toString());
        }
        if (project.focus() != Focus.NOT_STATED) {
            json.put("focus", key(project.focus()));
        }
        if (!project.concept().equals(Concept.NONE)) {
            json.put("concept", concept(project.concept()));
        }
        return json.build();
    }

    private static Json.Fields concept(Concept concept) {
        var json = Json.fields();
        putGiven(json, "local", concept.local());
        putGiven(json, "leadership", concept.leadership());
        putGiven(json, "strategic", concept.strategic());
        putGiven(json, "structural", concept.structural());
        putGiven(json, "bothWays", concept.bothWays());
        putGiven(json, "partners", concept.partners());
        putGiven(json, "receivingSociety", concept.receivingSociety());
        putGiven(json, "diversity", concept.diversity());
        return json.build();
    }

    private static void putGiven(JsonBuilder json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }
}
