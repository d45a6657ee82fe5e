package foerdertopf.lambda.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import foerdertopf.aws.LambdaContinuation;
import foerdertopf.intake.ObjectTag;
import foerdertopf.intake.ObjectTag.Pin;
import foerdertopf.intake.StoredObject;
import foerdertopf.intake.VersionedFiles;
import foerdertopf.lambda.uploads.ImportEvents.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvocationType;
import software.amazon.awssdk.services.lambda.model.InvokeRequest;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;

/// What a run hands over, as Lambda's own runtime reads it to the next one.
class HandOverEventTest {

    static List<StoredObject> objects() {
        var key = "uploads/06412/deutsch4u/Kurse März+1 100%.csv";
        return List.of(
            new StoredObject(key, new ObjectTag("9b2cf535", Pin.CURRENT)),
            new StoredObject(key, new ObjectTag("9b2cf535-3", new Pin.Version("L4kqtJlcpXroDTDmpUMLUo"))));
    }

    /// Without a time in it the event was refused before the function saw it, and each long import came to a halt.
    @ParameterizedTest
    @MethodSource("objects")
    void theNextRunIsHandedTheSameBytes(StoredObject object) {
        var lambda = new RecordingLambda();
        var now = Clock.fixed(Instant.parse("2016-02-15T10:00:00.123456789Z"), ZoneOffset.UTC);
        new LambdaContinuation(lambda, "foerdertopf-import:live", now).goOn(object, 2);
        var call = lambda.calls.getFirst();
        assertThat(call.functionName()).isEqualTo("foerdertopf-import:live");
        assertThat(call.invocationType()).isEqualTo(InvocationType.EVENT);
        var event = LambdaEventSerializers.serializerFor(S3Event.class, S3Event.class.getClassLoader())
            .fromJson(call.payload().asUtf8String());
        assertThat(new ImportEvents(new VersionedFiles()).of(event)).containsExactly(new Task.Arrived(object, 2));
    }

    private static final class RecordingLambda implements LambdaClient {
        private final List<InvokeRequest> calls = new ArrayList<>();

        @Override
        public InvokeResponse invoke(InvokeRequest request) {
            calls.add(request);
            return InvokeResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return "lambda";
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
