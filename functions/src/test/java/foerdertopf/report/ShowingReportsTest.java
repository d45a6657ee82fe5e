package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

class ShowingReportsTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2016, 2);
    private static final YearMonth MARCH = YearMonth.of(2016, 3);
    private static final Scope WHOLE = new Scope.Whole();

    private final Office office = SampleMonth.march().at("2016-03-21T09:30:00");
    private final ShowingReports showing = new ShowingReports(
        office.books, office.programme, office.archive, office.clock, Office.WORDING);

    @Test
    void showNothingWhereNobodyAsked() {
        assertThat(showing.show(MARCH, WHOLE)).isEqualTo(new ReportView(MARCH, false, new ReportView.None()));
    }

    @Test
    void linkToTheFinalReport() {
        var view = showing.show(FEBRUARY, WHOLE);
        assertThat(view.closed()).isTrue();
        assertThat(links(view)).containsExactly(
            "https://archive.invalid/reports/2016-02/report.csv?name=Monatsbericht-2016-02.csv",
            "https://archive.invalid/reports/2016-02/report.json?name=Monatsbericht-2016-02.json",
            "https://archive.invalid/reports/2016-02/report.pdf?name=Monatsbericht-2016-02.pdf");
    }

    @Test
    void linkABodyToItsOwnFilesAlone() {
        assertThat(links(showing.show(FEBRUARY, SampleReports.kassel())))
            .allMatch(link -> link.contains("reports/2016-02/bodies/kassel/report."));
    }

    @Test
    void linkToTheLatestDraft() {
        office.building().closeAndBuild(MARCH);
        office.clock.advance(Duration.ofMinutes(5));
        office.building().closeAndBuild(MARCH);
        assertThat(links(showing.show(MARCH, WHOLE))).first()
            .isEqualTo("https://archive.invalid/reports/drafts/2016-03/20160321T083500.000Z/report.csv"
                + "?name=Monatsbericht-2016-03-Entwurf.csv");
    }

    @Test
    void tellABuildThatNeverEndedFromOneUnderWay() {
        var since = office.clock.instant();
        office.archive.note(new ReportStatus(MARCH, new ReportStatus.Building(since)));
        office.clock.advance(Duration.ofMinutes(20).minusMillis(1));
        assertThat(showing.show(MARCH, WHOLE).state()).isEqualTo(new ReportView.Building(since));
        office.clock.advance(Duration.ofMillis(1));
        assertThat(showing.show(MARCH, WHOLE).state()).isEqualTo(new ReportView.Failed(since, List.of()));
    }

    @Test
    void tellDifferencesToWhoSeesTheWhole() {
        var at = office.clock.instant();
        office.archive.note(new ReportStatus(MARCH, new ReportStatus.Failed(at, List.of("ein Cent"))));
        assertThat(showing.show(MARCH, WHOLE).state()).isEqualTo(new ReportView.Failed(at, List.of("ein Cent")));
        assertThat(showing.show(MARCH, SampleReports.kassel()).state())
            .isEqualTo(new ReportView.Failed(at, List.of()));
    }

    private static List<String> links(ReportView view) {
        return ((ReportView.Ready) view.state()).links().values().stream().map(Object::toString).toList();
    }
}
