package foerdertopf.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlFormTest {

    @ParameterizedTest
    @CsvSource({"a%20b, 'a b'", "%C3%A4, ä", "100%, 100%", "%4, %4", "%41, A", "%zz, %zz", "ä%2F, ä/", "'', ''"})
    void resolvesEscapesAndLeavesTheRest(String text, String decoded) {
        assertThat(UrlForm.decoded(text)).isEqualTo(decoded);
    }

    @ParameterizedTest
    @CsvSource({"a%20b, true", "'', true", "%4, false", "%, false", "%zz, false", "%%41, false", "a%4, false",
        "%fF, true"})
    void knowsWholeEscapes(String text, boolean whole) {
        assertThat(UrlForm.isWellFormed(text)).isEqualTo(whole);
    }

    @Test
    void readsRepeatedEmptyAndMissingValues() {
        assertThat(UrlForm.decode("a=1&a=2&b&c=&d=x+y&&")).isEqualTo(Map.of("a", List.of("1", "2"), "b", List.of(""),
            "c", List.of(""), "d", List.of("x y")));
    }
}
