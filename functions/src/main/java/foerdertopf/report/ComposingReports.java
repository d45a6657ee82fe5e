package foerdertopf.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.OfficeTime;
import foerdertopf.journal.LedgerReader;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.Body;
import foerdertopf.programme.Programme;

/// Puts the figures of a month together to a report.
final class ComposingReports {

    private final LedgerReader ledger;
    private final Programme programme;
    private final Bodies bodies;
    private final OldestUndecided undecided;

    ComposingReports(LedgerReader ledger, Programme programme, Bodies bodies) {
        this.ledger = ledger;
        this.programme = programme;
        this.bodies = bodies;
        this.undecided = new OldestUndecided(
            ledger, programme.id(), bodies.all().stream().map(Body::id).toList());
    }

    MonthlyReport compose(Edition edition, CountedMonth counted, KnownGuides known) {
        var month = counted.month();
        var figures = counted.figures();
        var lastMonth = ledger.openMonth(programme.id()).orElse(month);
        return new MonthlyReport(
            programme.name(),
            month,
            edition,
            counted.budgets(),
            everyBody(figures),
            known.newAmong(figures.guides()),
            programme.pseudonyms(),
            undecided.atTheEndOf(month, lastDay(month, edition), lastMonth),
            new Reconciliation(figures.entries(), figures.claims(), figures.digest(), counted.differences()));
    }

    private SortedMap<BodyId, BodyFigures> everyBody(MonthFigures figures) {
        var all = new TreeMap<>(figures.bodies());
        bodies.all().forEach(body -> all.putIfAbsent(body.id(), BodyFigures.NONE));
        return all;
    }

    private static LocalDate lastDay(YearMonth month, Edition edition) {
        return switch (edition) {
            case Edition.Closed _ -> month.atEndOfMonth();
            case Edition.Draft(var at) -> OfficeTime.day(at);
        };
    }
}
