package foerdertopf.ids;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final String GRIN = "\uD83D\uDE00";

    /// No-break space, thin space, ideographic space, line separator, paragraph separator, tab, vertical tab, form feed.
    private static final String BLANKS = "\u00A0\u2009\u3000\u2028\u2029\t\u000B\f \r\n";

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"a,a", " a,a", "a ,a", " a b ,a b", "  a  b  ,a  b",
        "'',''", "' ',''", "'   ',''"})
    void trimAround(String text, String trimmed) {
        assertThat(Words.trimmed(text)).isEqualTo(trimmed);
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"a,a", " a ,a", "a b,a b", "a  b,a b",
        "  a   b c ,a b c", "'',''", "'   ',''"})
    void collapseBetween(String text, String collapsed) {
        assertThat(Words.collapsed(text)).isEqualTo(collapsed);
    }

    @Test
    void knowEveryKindOfBlank() {
        assertThat(Words.trimmed(BLANKS + "a" + BLANKS)).isEqualTo("a");
        assertThat(Words.collapsed("a" + BLANKS + "b")).isEqualTo("a b");
    }

    @Test
    void leaveWhatIsNoBlank() {
        for (var text : new String[]{"\u200B", "\u0085", "\u001F", GRIN}) {
            assertThat(Words.trimmed(text)).isEqualTo(text);
            assertThat(Words.collapsed(text)).isEqualTo(text);
        }
    }

    @Test
    void keepPairsWhole() {
        assertThat(Words.trimmed(" " + GRIN + " ")).isEqualTo(GRIN);
        assertThat(Words.collapsed(GRIN + "  " + GRIN)).isEqualTo(GRIN + " " + GRIN);
    }
}
