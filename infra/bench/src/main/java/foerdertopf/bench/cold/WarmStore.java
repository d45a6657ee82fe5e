package foerdertopf.bench.cold;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Random;

import foerdertopf.lambda.FakeContext;
import foerdertopf.lambda.NoClients;
import foerdertopf.lambda.Platform;
import foerdertopf.lambda.SubmitClaimHandler;
import foerdertopf.lambda.Wiring;
import foerdertopf.stores.SharedDynamoDb;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Lets the store book some claims before anything is measured: in the cloud it answers all day long, here it is a process
/// that has just begun to, and its own first answers would be measured with ours and with theirs.
final class WarmStore {

    private static final int CLAIMS = 500;

    private WarmStore() {}

    static void use(Ground ground) throws IOException {
        var platform = new Platform(ground.variables(), Clock.systemUTC(), new Random(1), new TablesAlone());
        var submit = new SubmitClaimHandler(new Wiring(platform));
        for (var claim = 0; claim < CLAIMS; claim++) {
            var event = ground.event(Numbers.next()).getBytes(StandardCharsets.UTF_8);
            var answer = new ByteArrayOutputStream();
            submit.handleRequest(new ByteArrayInputStream(event), answer, new FakeContext());
            FirstCall.requireBooked(answer.toString(StandardCharsets.UTF_8));
        }
    }

    private static final class TablesAlone extends NoClients {
        @Override
        public DynamoDbClient dynamoDb() {
            return SharedDynamoDb.client();
        }
    }
}
