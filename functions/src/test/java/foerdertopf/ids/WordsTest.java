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
        assertThat(trimmed(text)).isEqualTo(trimmed);
    }

    @Test
    void knowEveryKindOfBlank() {
        assertThat(trimmed(BLANKS + "a" + BLANKS)).isEqualTo("a");
    }

    @Test
    void leaveWhatIsNoBlank() {
        for (var text : new String[]{"\u200B", "\u001C", "\u001F", GRIN}) {
            assertThat(trimmed(text)).isEqualTo(text);
        }
    }

    @Test
    void keepPairsWhole() {
        assertThat(trimmed(" " + GRIN + " ")).isEqualTo(GRIN);
    }

    private static String trimmed(String text) {
        return Words.trimmed(text, Signs::isBlank);
    }
}
