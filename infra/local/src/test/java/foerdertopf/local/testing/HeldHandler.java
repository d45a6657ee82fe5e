package foerdertopf.local.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import foerdertopf.lambda.Wiring;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Writes down which object arrived, but not before the file `HOLD` is gone.
public final class HeldHandler implements RequestHandler<S3Event, String> {

    private final Wiring wiring;

    public HeldHandler(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public String handleRequest(S3Event event, Context context) {
        var environment = wiring.platform().environment();
        while (Files.exists(Path.of(environment.required("HOLD")))) {
            pause();
        }
        var key = event.getRecords().getFirst().getS3().getObject().getUrlDecodedKey();
        wiring.platform()
            .clients()
            .dynamoDb()
            .putItem(request -> request
                .tableName(environment.required("ARRIVED_TABLE"))
                .item(Map.of("pk", AttributeValue.fromS(key))));
        return key;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException cutOff) {
            throw new IllegalStateException(cutOff);
        }
    }
}
