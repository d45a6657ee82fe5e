package foerdertopf.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 69", "-A", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "\u200B=1",
        "\uFEFF-1",
        "＝1", "＋1", "－1", "＠x", "  @x", "\n=1", "\u0085=1", "\u001C=1", "\u3164=1", "\uDB40\uDC41=1", "\u0007=1"})
    void noSpreadsheetRunsAText(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
        assertThat(SafeCell.plain(SafeCell.of(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Kassel", "a=1", "'=1", "1-2", "'t Huis", "ä+"})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }

    @Test
    void noTextIsAnotherOneWhenItIsReadAgain() {
        var random = new Random(3);
        var letters = List.of("=", "-", "+", "@", " ", "\t", "A", "1", "ä", "＝");
        for (var round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(6), 0, letters.size()).forEach(i -> text.append(letters.get(i)));
            assertThat(SafeCell.plain(SafeCell.of(text.toString()))).isEqualTo(text.toString());
        }
    }
}
