package foerdertopf.pdf;

import java.util.List;
import java.util.Map;

import foerdertopf.report.BudgetFigures;
import foerdertopf.report.Wording;

/// How far each budget is used up, as bars; what a bar shows is told in words beside it.
final class UsageChart {

    private final Wording wording;

    UsageChart(Wording wording) {
        this.wording = wording;
    }

    void into(Html html, List<BudgetFigures> budgets) {
        html.element("h3", wording.text("report.usage.title"));
        html.element("p", Map.of("class", "legend"), legend -> {
            for (var part : UsageBar.Part.values()) {
                legend.element(
                    "span",
                    Map.of("class", "swatch", "style", "background-color: " + part.cssColor()),
                    "\u00a0\u00a0\u00a0\u00a0\u00a0");
                legend.text("\u00a0" + wording.text("report.column." + part.column().key()) + "\u2003");
            }
        });
        budgets.forEach(budget -> html.element("div", Map.of("class", "usage"), block -> bar(block, budget)));
    }

    private void bar(Html block, BudgetFigures budget) {
        var closing = budget.closing();
        var words = wording.text("report.usage.text", Map.of(
            "pool", closing.id().value(),
            "limit", closing.limit().toString(),
            "available", closing.available().toString(),
            "reserved", closing.reserved().toString(),
            "approved", closing.approved().toString(),
            "paid", closing.paid().toString()));
        block.element("p", words);
        block.element("object", UsageBar.attributes(closing, words), "");
    }
}
