package foerdertopf.lambda.claims;

import java.util.List;

import foerdertopf.json.Json;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;
import foerdertopf.pool.Draw;
import foerdertopf.subsidy.Subsidy;

/// Writes a subsidy with every limit explained in the reader's language, and what it takes from which pool.
final class SubsidyJson {

    private final Messages messages;

    SubsidyJson(Messages messages) {
        this.messages = messages;
    }

    Json.Fields calculated(Subsidy subsidy, Language language) {
        return Json.fields()
            .putAll(amount(subsidy))
            .put("trace", trace(subsidy, language))
            .put("draws", draws(subsidy.draws()))
            .build();
    }

    Json.Fields amount(Subsidy subsidy) {
        return Json.fields()
            .put("ruleVersion", subsidy.ruleVersion())
            .put("subsidy", subsidy.amount().toString())
            .build();
    }

    List<Json> trace(Subsidy subsidy, Language language) {
        return subsidy.trace().stream().map(limit -> limit(limit, language)).toList();
    }

    List<Json> draws(List<Draw> draws) {
        return draws.stream().map(SubsidyJson::draw).toList();
    }

    private Json limit(Subsidy.Limit limit, Language language) {
        return Json.fields()
            .put("rule", limit.rule())
            .put("text", messages.text(language, "trace." + limit.rule(), limit.values()))
            .put("amount", limit.amount().toString())
            .flag("binding", limit.binding())
            .build();
    }

    private static Json draw(Draw draw) {
        var amount = switch (draw) {
            case Draw.Euros(_, var euros) -> Json.of(euros.toString());
            case Draw.Weeks(_, var weeks) -> Json.of(weeks.count());
            case Draw.WorkedHours(_, var hours) -> Json.of(hours.toString());
        };
        return Json.fields()
            .put("pool", draw.pool().value())
            .put("amount", amount)
            .put("unit", draw.unit().text())
            .build();
    }
}
