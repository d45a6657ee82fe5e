package foerdertopf.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

class KnownGuidesTest {

    private static final YearMonth MARCH = YearMonth.of(2016, 3);

    @Test
    void noSpreadsheetRunsAPseudonymAndNoneIsNewAgain() {
        var named = List.of("-1-1", "--A", "L-1", "001");
        var file = KnownGuides.NONE.with(named, MARCH).file();
        assertThat(new String(file, UTF_8))
            .isEqualTo("'--A;2016-03\r\n'-1-1;2016-03\r\n001;2016-03\r\nL-1;2016-03\r\n");
        assertThat(KnownGuides.parse(file).newAmong(named)).isEmpty();
    }

    @Test
    void aFileWithoutGuardsIsReadAsItIs() {
        assertThat(KnownGuides.parse("-1-1;2016-03\r\n".getBytes(UTF_8)).newAmong(List.of("-1-1", "L-1")))
            .containsExactly("L-1");
    }
}
