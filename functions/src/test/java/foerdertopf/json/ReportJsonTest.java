package foerdertopf.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import foerdertopf.report.ReportStatus;
import foerdertopf.report.SampleReports;
import foerdertopf.report.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportJsonTest {

    private final ReportJson json = new ReportJson(SampleReports.bodies());

    @Test
    void holdsEveryFigureUnderItsName() {
        assertThat(text(new Scope.Whole())).contains(
            "\"edition\":\"final\"",
            "\"closing\":{\"approved\":\"0.00\",\"available\":\"4548960.00\",\"limit\":\"4600000.00\","
                + "\"paid\":\"0.00\",\"reserved\":\"51040.00\"}",
            "\"releases\":\"1750.00\"",
            "\"refusedClaims\":[{\"code\":\"pool-exhausted\",\"count\":1,\"pool\":\"wir-2016\","
                + "\"requested\":\"4549425.00\"}]",
            "\"rejectedRows\":{\"codes\":{\"crosses-year\":1,\"invalid\":2},\"rows\":2}",
            "\"guideLeadingZeros\":\"do-not-count\"",
            "\"newGuides\":[\"L-200\"]",
            "\"reconciliation\":{\"agrees\":true,\"claims\":9,");
    }

    @Test
    void isCanonical() {
        var text = text(new Scope.Whole());
        var read = (JsonReading.Read) JsonReader.read(text);
        assertThat(JsonWriter.canonical(read.json())).isEqualTo(text);
    }

    @Test
    void tellsABodyItsOwnFiguresAlone() {
        assertThat(text(SampleReports.kassel())).contains("\"body\":\"kassel\"", "\"sum\":\"60150.00\"")
            .doesNotContain("frankfurt", "newGuides", "budgets", "reconciliation");
    }

    static List<ReportStatus.State> states() {
        var at = Instant.parse("2016-04-01T03:00:00.123Z");
        return List.of(
            new ReportStatus.Building(at),
            new ReportStatus.Final(at),
            new ReportStatus.Draft(at),
            new ReportStatus.Failed(at, List.of("wir-2016, \"verfügbar\"", "fehlt")));
    }

    @ParameterizedTest
    @MethodSource("states")
    void keepsTheStatusOfAMonth(ReportStatus.State state) {
        var status = new ReportStatus(YearMonth.of(2016, 3), state);
        assertThat(ReportStatusJson.read(ReportStatusJson.write(status))).isEqualTo(status);
    }

    private String text(Scope scope) {
        return new String(json.write(SampleReports.march(), scope), StandardCharsets.UTF_8);
    }
}
