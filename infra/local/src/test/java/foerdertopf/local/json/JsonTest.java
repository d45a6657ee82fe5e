package foerdertopf.local.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void readsWhatItWrites() {
        var text = Json.text(Map.of("a", List.of("x", 1, true), "b", Map.of("c", "ä\"\n")));

        var json = Json.parse(text).orElseThrow();
        assertThat(json.object("b").orElseThrow().string("c")).contains("ä\"\n");
        assertThat(json.list("a")).hasSize(3).startsWith("x").endsWith(true);
    }

    @Test
    void keepsNumbersWhole() {
        assertThat(Json.parse("{\"statusCode\":201}").orElseThrow().number("statusCode").orElseThrow().intValue())
            .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "{", "{\"a\"", "{\"a\":}", "12", "nonsense"})
    void takesNothingElseForAnObject(String text) {
        assertThat(Json.parse(text)).isEmpty();
    }
}
