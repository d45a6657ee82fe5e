package foerdertopf.report;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.ids.BodyId;
import foerdertopf.programme.Pseudonyms;

/// The figures of a month (Monatsbericht). `bodies` has every body of the programme, with or without claims; `undecided`
/// has up to 20 of each body, oldest first.
public record MonthlyReport(
    String programme,
    YearMonth month,
    Edition edition,
    List<BudgetFigures> budgets,
    SortedMap<BodyId, BodyFigures> bodies,
    List<String> newGuides,
    Pseudonyms pseudonyms,
    List<Undecided> undecided,
    Reconciliation reconciliation) {

    private static final int MOST_UNDECIDED = 20;

    public MonthlyReport {
        budgets = List.copyOf(budgets);
        bodies = Collections.unmodifiableSortedMap(new TreeMap<>(bodies));
        newGuides = List.copyOf(newGuides);
        undecided = List.copyOf(undecided);
    }

    public BodyFigures whole() {
        return bodies.values().stream().reduce(BodyFigures.NONE, BodyFigures::plus);
    }

    public BodyFigures of(BodyId body) {
        return bodies.getOrDefault(body, BodyFigures.NONE);
    }

    /// The oldest of all bodies.
    public List<Undecided> oldest() {
        return undecided.stream().limit(MOST_UNDECIDED).toList();
    }

    public List<Undecided> oldestOf(BodyId body) {
        return undecided.stream().filter(claim -> claim.body().equals(body)).toList();
    }
}
