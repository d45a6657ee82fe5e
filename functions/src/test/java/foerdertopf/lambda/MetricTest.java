package foerdertopf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import foerdertopf.json.Json;
import foerdertopf.json.JsonReader;
import foerdertopf.json.JsonReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A line that counts is one that CloudWatch reads: it keeps AWS's own schema, and holds what its directive refers to.
class MetricTest {

    private static final Schema PUBLISHED = published();

    private final FakeContext context = new FakeContext();
    private final Metric metric = new Metric(
        Clock.fixed(Instant.parse("2016-02-15T10:00:10Z"), ZoneOffset.UTC), "foerdertopf-test");

    @ParameterizedTest
    @EnumSource
    void writesOneLineOfThePublishedFormat(Metric.Name name) {
        metric.count(name, 3, context);

        assertThat(context.lines()).singleElement().asString().endsWith("}\n").doesNotContain("}\n{");
        assertThat(PUBLISHED.validate(context.lines().getFirst(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void namesTheStackSoThatTwoStacksDoNotCountAsOne() {
        metric.count(Metric.Name.BOOKS_DISAGREE, 3, context);

        assertThat(context.lines()).containsExactly("{\"_aws\":{\"Timestamp\":1455530410000,"
            + "\"CloudWatchMetrics\":[{\"Namespace\":\"Foerdertopf\",\"Dimensions\":[[\"Stack\"]],"
            + "\"Metrics\":[{\"Name\":\"BooksDisagree\",\"Unit\":\"Count\"}]}]},"
            + "\"Stack\":\"foerdertopf-test\",\"BooksDisagree\":3}\n");
    }

    /// The schema cannot say that what is referred to is there.
    @ParameterizedTest
    @EnumSource
    void holdsWhatItRefersTo(Metric.Name name) {
        metric.count(name, 0, context);

        assertThat(JsonReader.read(context.lines().getFirst()))
            .isInstanceOfSatisfying(JsonReading.Read.class, read -> assertThat(((Json.Fields) read.json()).byName())
                .containsEntry(Metric.DIMENSION, Json.of("foerdertopf-test"))
                .containsEntry(name.text(), Json.of(0)));
    }

    /// That the schema refuses what is wrong, too.
    @ParameterizedTest
    @ValueSource(strings = {
        "{\"BooksDisagree\":1}",
        "{\"_aws\":{\"Timestamp\":\"now\",\"CloudWatchMetrics\":[]}}",
        "{\"_aws\":{\"Timestamp\":1,\"CloudWatchMetrics\":[{\"Namespace\":\"\",\"Dimensions\":[[]],\"Metrics\":[]}]}}",
        "{\"_aws\":{\"Timestamp\":1,\"CloudWatchMetrics\":[{\"Namespace\":\"F\",\"Dimensions\":[\"Stack\"],"
            + "\"Metrics\":[]}]}}",
        "{\"_aws\":{\"Timestamp\":1,\"CloudWatchMetrics\":[{\"Namespace\":\"F\",\"Dimensions\":[[]],"
            + "\"Metrics\":[{\"Name\":\"M\",\"Unit\":\"Pieces\"}]}]}}",
    })
    void isHeldAgainstASchemaThatRefuses(String line) {
        assertThat(PUBLISHED.validate(line, InputFormat.JSON)).isNotEmpty();
    }

    private static Schema published() {
        try (var stream = MetricTest.class.getResourceAsStream("/cloudwatch/embedded-metric-format.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
