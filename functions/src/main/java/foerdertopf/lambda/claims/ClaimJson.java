package foerdertopf.lambda.claims;

import java.util.List;

import foerdertopf.claim.ClaimView;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.json.Json;
import foerdertopf.json.JsonBuilder;
import foerdertopf.lambda.http.Members;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;
import foerdertopf.pool.Draw;
import foerdertopf.subsidy.Subsidy;

/// Writes a claim: as the answer to its submission, whole, or as a line of a list.
final class ClaimJson {

    private final Messages messages;
    private final SubsidyJson subsidies;

    ClaimJson(Messages messages) {
        this.messages = messages;
        this.subsidies = new SubsidyJson(messages);
    }

    /// What came of it.
    Json.Fields result(ClaimView claim, Language language) {
        var json = standing(claim)
            .put("trace", subsidies.trace(subsidy(claim), language))
            .put("draws", subsidies.draws(draws(claim)));
        if (claim.entry().result() instanceof ClaimEntry.Refused(_, var refusal)) {
            json.put(
                "refusal",
                Json.fields()
                    .put("code", refusal.code().text())
                    .put("detail", messages.text(language, refusal))
                    .putAll(Members.of(refusal))
                    .build());
        }
        return json.put("submittedAt", claim.submittedAt().toString()).build();
    }

    /// As submitted, what came of it, and all that happened to it since.
    Json.Fields whole(ClaimView claim, Language language) {
        var entry = claim.entry();
        return Json.fields()
            .putAll(result(claim, language))
            .putAll(MeasureJson.head(entry.measure()))
            .put("details", MeasureJson.details(entry.measure().details()))
            .flag("acceptPartial", entry.terms().acceptPartial())
            .flag("waitIfExhausted", entry.terms().waitIfExhausted())
            .put("history", claim.history().stream().map(ClaimJson::event).toList())
            .build();
    }

    /// Without what can be long: details, trace and history.
    Json.Fields line(ClaimView claim) {
        return standing(claim)
            .put("submittedAt", claim.submittedAt().toString())
            .putAll(MeasureJson.head(claim.entry().measure()))
            .build();
    }

    private JsonBuilder standing(ClaimView claim) {
        return Json.fields()
            .put("claimId", claim.number().toString())
            .put("status", claim.status().key())
            .put("version", claim.version())
            .putAll(subsidies.amount(subsidy(claim)));
    }

    private static Subsidy subsidy(ClaimView claim) {
        return claim.entry().result().subsidy();
    }

    /// A claim that waits, was refused or has given its money back draws nothing.
    private static List<Draw> draws(ClaimView claim) {
        return claim.entry().result() instanceof ClaimEntry.Reserved(var subsidy) && claim.status().holdsIdentity()
            ? subsidy.draws()
            : List.of();
    }

    private static Json event(ClaimView.Event event) {
        var json = Json.fields()
            .put("at", event.at().toString())
            .put("by", event.by())
            .put("what", event.what())
            .put("status", event.status().key());
        if (!event.reason().isEmpty()) {
            json.put("reason", event.reason());
        }
        return json.build();
    }
}
