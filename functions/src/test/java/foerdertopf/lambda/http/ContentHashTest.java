package foerdertopf.lambda.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import foerdertopf.journal.Hash;
import foerdertopf.json.Json;
import foerdertopf.json.JsonReader;
import foerdertopf.json.JsonReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentHashTest {

    /// Hashes in existing journals were made of these texts.
    @Test
    void theHashOfAnOrdinaryBodyStaysWhatItWas() {
        var stored = "/v1/claims\n{\"body\":\"06412\",\"details\":{\"costs\":\"9950.00\",\"units\":280},\"waits\":false}";
        var body = "{\"waits\":false, \"details\":{\"units\":280,\"costs\":\"9950.00\"}, \"body\":\"06412\"}";
        assertThat(hash(body)).isEqualTo(Hash.of(stored.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"a\":1}               | {\"a\":1.0}                      | true",
        "{\"a\":[{\"b\":100}]}   | {\"a\":[{\"b\":1e2,\"c\":null}]} | true",
        "{\"a\":-0}              | {\"a\":0.0}                      | true",
        "{}                      | {\"a\":null}                     | true",
        "{\"a\":[1,null]}        | {\"a\":[1]}                      | false",
        "{\"a\":{}}              | {}                               | false",
        "{\"a\":1}               | {\"a\":\"1\"}                    | false",
        "{\"a\":1}               | {\"a\":10}                       | false",
        "{\"a\":1.5}             | {\"a\":1}                        | false",
        "{\"a\":\"null\"}        | {}                               | false",
        "{\"a\":false}           | {}                               | false",
    })
    void whatSaysTheSameIsTheSame(String one, String other, boolean isSame) {
        assertThat(hash(one).equals(hash(other))).isEqualTo(isSame);
    }

    @Test
    void anotherRouteIsAnotherRequest() {
        var body = Json.fields().build();
        assertThat(ContentHash.of("/v1/claims", body)).isNotEqualTo(ContentHash.of("/v1/reports", body));
    }

    private static Hash hash(String body) {
        return ContentHash.of("/v1/claims", (Json.Fields) ((JsonReading.Read) JsonReader.read(body)).json());
    }
}
