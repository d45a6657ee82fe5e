package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import foerdertopf.claim.TestProgrammes;
import foerdertopf.journal.check.BookCheck;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.data.Reading;
import org.junit.jupiter.api.Test;

/// The programme's data is released with another limit while a month is open.
class ChangedLimitTest {

    private final Office office = new Office();
    private final Reading.Sound changed = TestProgrammes.withBudgets("5000000.00", "1600000.00");

    @Test
    void leavesABudgetThatWasDrawnFromAsItIs() {
        office.at("2016-03-10T10:00:00").submit(Measures.training(Measures.FRANKFURT, "T-1", 10));
        office.at("2016-04-01T05:00:00");
        assertThat(building().closeAndBuild()).singleElement().isInstanceOf(BuildOutcome.Built.class);
        assertThat(report("2016-03")).contains(
            "\"limit\":\"4600000.00\",\"paid\":\"0.00\",\"reserved\":\"750.00\"",
            "\"limit\":\"1600000.00\"")
            .doesNotContain("5000000.00", "1500000.00");
        assertThat(differences()).isEmpty();
    }

    @Test
    void appliesToBudgetsNotYetBorn() {
        office.at("2016-03-10T10:00:00").submit(Measures.training(Measures.FRANKFURT, "T-1", 10));
        var later = new Office(office, changed);
        later.at("2016-03-20T10:00:00");
        later.submit(Measures.inYear(2017, Measures.training(Measures.FRANKFURT, "T-2", 10)));
        assertThat(office.books.budget(new PoolId("wir-2016")).orElseThrow().limit()).hasToString("4600000.00");
        assertThat(office.books.budget(new PoolId("wir-2017")).orElseThrow().limit()).hasToString("5000000.00");
        office.at("2016-04-01T05:00:00");
        assertThat(building().closeAndBuild()).singleElement().isInstanceOf(BuildOutcome.Built.class);
        assertThat(differences()).isEmpty();
    }

    @Test
    void leavesDraftsInAgreement() {
        office.at("2016-03-10T10:00:00").submit(Measures.training(Measures.FRANKFURT, "T-1", 10));
        building().closeAndBuild(office.openMonth());
        assertThat(report("drafts/2016-03/20160310T090000.000Z")).contains("\"agrees\":true");
    }

    private BuildingReports building() {
        return new Office(office, changed).building();
    }

    private List<foerdertopf.journal.check.Difference> differences() {
        return new BookCheck(office.books, changed.programme(), changed.bodies()).differences();
    }

    private String report(String folder) {
        return new String(office.archive.files().get("reports/" + folder + "/report.json"), StandardCharsets.UTF_8);
    }
}
