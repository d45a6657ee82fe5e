package foerdertopf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import foerdertopf.programme.Bodies;
import foerdertopf.programme.Body;

/// Sets a report out in sections: what stands where in the PDF and in the CSV.
public final class ReportSections {

    private final Bodies bodies;
    private final DifferenceText words;

    public ReportSections(Bodies bodies, Wording wording) {
        this.bodies = bodies;
        this.words = new DifferenceText(wording);
    }

    public List<Section> of(MonthlyReport report, Scope scope) {
        return switch (scope) {
            case Scope.Whole() -> whole(report);
            case Scope.OfBody(var body) -> ofBody(report, body);
        };
    }

    private List<Section> whole(MonthlyReport report) {
        var all = report.whole();
        var sections = new ArrayList<Section>();
        sections.add(BudgetSections.standing(report.budgets()));
        sections.addAll(BudgetSections.movements(report.budgets(), report.month().getYear()));
        sections.add(ClaimSections.byLine(all.lines()));
        sections.add(ClaimSections.byBody(report.bodies(), bodies));
        sections.addAll(outcomes(all));
        sections.add(ClaimSections.newGuides(report.newGuides(), report.pseudonyms()));
        sections.add(ClaimSections.undecided(report.oldest(), bodies));
        sections.add(reconciliation(report.edition(), report.reconciliation()));
        return List.copyOf(sections);
    }

    private List<Section> ofBody(MonthlyReport report, Body body) {
        var own = report.of(body.id());
        var sections = new ArrayList<Section>();
        sections.add(ClaimSections.byLine(own.lines()));
        sections.add(BudgetSections.flows(own.flows()));
        sections.addAll(outcomes(own));
        sections.add(ClaimSections.undecided(report.oldestOf(body.id()), bodies));
        return List.copyOf(sections);
    }

    private static List<Section> outcomes(BodyFigures figures) {
        return List.of(
            ClaimSections.decisions(figures.lines()),
            RefusalSections.claims(figures.refusals()),
            RefusalSections.rows(figures.refusals()),
            ClaimSections.entitlements(figures.entitlements()));
    }

    private Section reconciliation(Edition edition, Reconciliation reconciliation) {
        var key = switch (edition) {
            case Edition.Closed _ -> "reconciliation";
            case Edition.Draft _ -> "draft-reconciliation";
        };
        var facts = Stream.of(
            fact("agreement", new Cell.Label("report.agreement." + (reconciliation.agrees() ? "yes" : "no"))),
            fact("entries", new Cell.Count(reconciliation.entries())),
            fact("claims", new Cell.Count(reconciliation.claims())),
            fact("digest", new Cell.Name(reconciliation.digest().hex())));
        var differences = reconciliation.differences()
            .stream()
            .map(difference -> fact("difference", new Cell.Name(words.of(difference))));
        return Section.of(key, List.of("fact", "value"), Stream.concat(facts, differences).toList());
    }

    private static List<Cell> fact(String key, Cell value) {
        return List.of(new Cell.Label("report.fact." + key), value);
    }
}
