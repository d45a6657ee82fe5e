package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import foerdertopf.intake.ObjectTag;
import foerdertopf.intake.StoredObject;
import foerdertopf.json.JsonWriter;
import org.junit.jupiter.api.Test;

class LambdaContinuationTest {

    /// What it cannot read it takes for an event of another library, and fails.
    @Test
    void handsOverInAnEventThatLambdaItselfCanRead() {
        var object = new StoredObject("uploads/06412/deutsch4u/Kurse Mai.csv", new ObjectTag.ETag("abc"));

        var read = read(JsonWriter.write(LambdaContinuation.event(object, 7)));

        assertThat(read.getRecords()).singleElement().satisfies(entry -> {
            assertThat(entry.getEventSource()).isEqualTo(LambdaContinuation.EVENT_SOURCE);
            assertThat(entry.getEventName()).isEqualTo("GoOn:7");
            assertThat(entry.getS3().getObject().getUrlDecodedKey()).isEqualTo(object.key());
            assertThat(entry.getS3().getObject().geteTag()).isEqualTo("abc");
        });
    }

    private static S3Event read(String event) {
        return Objects.requireNonNull(
            LambdaEventSerializers.serializerFor(S3Event.class, S3Event.class.getClassLoader()).fromJson(event));
    }
}
