package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import foerdertopf.journal.Ledger;
import foerdertopf.journal.Seal;
import foerdertopf.memory.MemoryArchive;
import org.junit.jupiter.api.Test;

class BuildingReportsTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2016, 2);
    private static final YearMonth MARCH = YearMonth.of(2016, 3);
    private static final YearMonth APRIL = YearMonth.of(2016, 4);

    @Test
    void closeSealAndFileAMonth() {
        var office = SampleMonth.march().at("2016-04-01T05:00:00");
        var outcomes = office.building().closeAndBuild();
        assertThat(outcomes).singleElement().isInstanceOf(BuildOutcome.Built.class);
        assertThat(office.books.seal(office.programme, MARCH)).get()
            .extracting(Seal::entries, Seal::claims)
            .containsExactly(11L, 9L);
        assertThat(office.archive.status(MARCH)).get().matches(ReportStatus::isFinal);
        assertThat(office.archive.files()).containsKeys(
            "reports/2016-03/report.json", "reports/2016-03/report.csv", "reports/2016-03/guides.csv",
            "reports/2016-03/bodies/kassel/report.csv", "reports/2016-03/bodies/hanau/report.json");
    }

    @Test
    void haveNothingToDoBeforeTheFirstEntry() {
        var office = new Office().at("2016-04-01T05:00:00");
        assertThat(office.building().closeAndBuild()).isEmpty();
        assertThat(office.building().closeAndBuild(MARCH)).containsExactly(new BuildOutcome.NoSuchMonth(MARCH));
        assertThat(office.archive.files()).isEmpty();
    }

    @Test
    void writeTheSameBytesWheneverTheyAreBuilt() {
        var office = SampleMonth.march().at("2016-04-01T05:00:00");
        office.building().closeAndBuild();
        var first = Files.of(office.archive, "reports/2016-03/");
        office.at("2016-06-10T12:00:00").withdraw(office.lastClaim());
        office.building().closeAndBuild();
        var again = new MemoryArchive();
        office.at("2016-07-03T12:00:00").building(office.books, again).closeAndBuild();
        assertThat(Files.of(again, "reports/2016-03/")).isEqualTo(first).isNotEmpty();
    }

    @Test
    void neverOverwriteAFile() {
        var office = SampleMonth.march().at("2016-04-01T05:00:00");
        office.archive.putIfAbsent("reports/2016-03/report.json", "text/plain", new byte[]{42});
        office.building().closeAndBuild();
        assertThat(office.archive.files().get("reports/2016-03/report.json")).containsExactly(42);
    }

    @Test
    void catchUpOnThreeMonthsInOrder() {
        var office = new Office().at("2016-01-20T10:00:00");
        office.submit(Measures.guide(Measures.KASSEL, "L-1", 1, 2));
        office.at("2016-04-01T05:00:00");
        assertThat(office.building().closeAndBuild()).extracting(BuildOutcome::month)
            .containsExactly(YearMonth.of(2016, 1), FEBRUARY, MARCH);
        assertThat(text(office, "reports/2016-01/guides.csv")).isEqualTo("L-1;2016-01\r\n");
        assertThat(text(office, "reports/2016-03/guides.csv")).isEqualTo("L-1;2016-01\r\n");
    }

    @Test
    void tellAMonthInWhichNothingHappened() {
        var office = SampleMonth.march().at("2016-05-01T05:00:00");
        office.building().closeAndBuild();
        assertThat(text(office, "reports/2016-04/report.json"))
            .contains("\"claims\":0", "\"newGuides\":[]", "\"agrees\":true", "\"opening\":{")
            .contains("\"count\":0");
    }

    @Test
    void buildADraftOfTheOpenMonthUnderAKeyOfItsOwn() {
        var office = SampleMonth.march().at("2016-03-21T09:30:00");
        var moment = Instant.parse("2016-03-21T08:30:00Z");
        assertThat(office.building().closeAndBuild(MARCH))
            .containsExactly(new BuildOutcome.Built(MARCH, new ReportStatus.Draft(moment)));
        var folder = "reports/drafts/2016-03/20160321T083000.000Z/";
        assertThat(text(office, folder + "report.csv")).contains("Monatsbericht März 2016 (Entwurf)");
        assertThat(text(office, folder + "report.json")).contains("\"edition\":\"draft\"").doesNotContain("\"seal\"");
        assertThat(office.archive.files()).containsKey(folder + "bodies/kassel/report.json");
        assertThat(office.books.closing(office.programme, MARCH)).isEmpty();
        office.at("2016-04-01T05:00:00").building().closeAndBuild();
        assertThat(office.archive.status(MARCH)).get().matches(ReportStatus::isFinal);
    }

    @Test
    void sayInADraftThatSomebodyBookedDuringTheCount() {
        var office = SampleMonth.march().at("2016-03-21T09:30:00");
        var busy = Interrupted.port(Ledger.class, office.books, (number, method) -> {
            if (method.equals("budgets")) {
                office.submit(Measures.training(Measures.FRANKFURT, "busy-" + number, 1));
            }
        });
        office.building(busy, office.archive).closeAndBuild(MARCH);
        assertThat(text(office, "reports/drafts/2016-03/20160321T083000.000Z/report.json"))
            .contains("\"agrees\":false", "\"kind\":\"balance\"");
    }

    @Test
    void buildNothingForAMonthYetToCome() {
        var office = SampleMonth.march().at("2016-03-21T09:30:00");
        assertThat(office.building().closeAndBuild(APRIL)).containsExactly(new BuildOutcome.NoSuchMonth(APRIL));
        assertThat(office.building().closeAndBuild(YearMonth.of(2016, 1)))
            .containsExactly(new BuildOutcome.NoSuchMonth(YearMonth.of(2016, 1)));
    }

    @Test
    void answerAClosedMonthWithTheReportThatIsThere() {
        var office = SampleMonth.march().at("2016-03-21T09:30:00");
        var files = List.copyOf(office.archive.files().keySet());
        assertThat(office.building().closeAndBuild(FEBRUARY)).singleElement().isInstanceOf(BuildOutcome.Built.class);
        assertThat(office.archive.files().keySet()).containsExactlyElementsOf(files);
    }

    @Test
    void showABodyNothingOfAnother() {
        var office = SampleMonth.march().at("2016-04-01T05:00:00");
        office.building().closeAndBuild();
        for (var file : List.of("report.json", "report.csv")) {
            assertThat(text(office, "reports/2016-03/bodies/kassel/" + file)).contains("Kassel")
                .doesNotContain("Frankfurt", "frankfurt", "4549425", "L-200");
            assertThat(text(office, "reports/2016-03/bodies/hanau/" + file)).contains("Hanau")
                .doesNotContain("Kassel", "kassel", "50000");
        }
    }

    private static String text(Office office, String key) {
        return new String(office.archive.files().get(key), StandardCharsets.UTF_8);
    }
}
