package foerdertopf.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "{}", "[]", " [ ] ", "null", "true", "false", "0", "-0", "10", "-1.50", "1e5", "2.5E-3", "\"\"",
        "{\"a\":[1,{\"b\":null}],\"c\":\"d\"}", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\ud83d\\ude00\"", "\"ä😀\""
    })
    void readsWhatIsJson(String text) {
        assertThat(JsonReader.read(text)).isInstanceOf(JsonReading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "{", "}", "[", "{]", "[1,]", "[,1]", "[1 2]", "{,}", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{'a':1}",
        "{\"a\":}", "{\"a\":1 \"b\":2}", "01", "1.", ".5", "+1", "-", "--1", "1e", "1-2", "1a", "0x1", "NaN",
        "Infinity",
        "nul", "nulls", "True", "{} x", "[1]]", "// c\n1", "/**/1", "\uFEFF{}", "\u00a01", "\"a", "\"a\nb\"",
        "\"\u0000\"",
        "\"\\q\"", "\"\\u00g0\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ude00\\ud83d\"", "\"\ud800\"", "\"\\u\u0661234\""
    })
    void refusesWhatIsNot(String text) {
        assertThat(JsonReader.read(text)).isInstanceOf(JsonReading.Malformed.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "{\"a\" 1}      | 1 | 6",
        "{\"a\":1}}     | 1 | 8",
        "[              | 1 | 2",
    })
    void saysWhereItStopsBeingJson(String text, int line, int column) {
        assertThat(JsonReader.read(text)).isEqualTo(new JsonReading.Malformed(line, column));
    }

    @Test
    void countsLines() {
        assertThat(JsonReader.read("{\n\n  x")).isEqualTo(new JsonReading.Malformed(3, 3));
    }

    @Test
    void namesFieldsThatStandTwiceAndKeepsTheFirst() {
        var read = (JsonReading.Read) JsonReader.read("{\"a\":1,\"b\":{\"c/d\":1,\"c/d\":2},\"a\":3,\"a\":4}");
        assertThat(read.repeated()).extracting(Pointer::text).containsExactly("/b/c~1d", "/a", "/a");
        assertThat(JsonWriter.write(read.json())).isEqualTo("{\"a\":1,\"b\":{\"c/d\":1}}");
    }

    @Test
    void readsSixteenLevelsAndNotSeventeen() {
        assertThat(JsonReader.read("[".repeat(16) + "1" + "]".repeat(16))).isInstanceOf(JsonReading.Read.class);
        assertThat(JsonReader.read("[".repeat(17) + "1" + "]".repeat(17))).isInstanceOf(JsonReading.Malformed.class);
        assertThat(JsonReader.read("[".repeat(60_000))).isInstanceOf(JsonReading.Malformed.class);
    }

    @Test
    void writesWhatItRead() {
        var text = "{\"b\":[1,-2.50,1e5,true,null,\"ä\\\"\\\\\\n\\u0001\\u2028😀\"],\"a\":{},\"c\":[]}";
        var json = ((JsonReading.Read) JsonReader.read(text)).json();
        assertThat(JsonWriter.write(json)).isEqualTo(text);
        assertThat(JsonWriter.canonical(json)).startsWith("{\"a\":{},\"b\":[1,");
    }

    @Test
    void canonicalTextIsTheSameForAnyOrderOfFields() {
        var one = Json.fields().put("x", 1).put("y", List.of(Json.of("z"), Json.NULL)).flag("w", true).build();
        var other = ((JsonReading.Read) JsonReader.read(" {\"y\": [\"z\", null],\"w\":true ,\"x\":1}")).json();
        assertThat(JsonWriter.canonical(one)).isEqualTo(JsonWriter.canonical(other));
        assertThat(JsonWriter.write(one)).isNotEqualTo(JsonWriter.write(other));
    }
}
