package foerdertopf.baseline.naive;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A function as most samples have it: everything is made in the constructor, with the defaults of each library.
public final class NaiveSubmitHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final ObjectMapper mapper = new ObjectMapper();
    private final ClaimService service = new ClaimService(
        DynamoDbClient.create(), System.getenv("JOURNAL_TABLE"), System.getenv("POOLS_TABLE"), Clock.systemUTC());

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        try {
            var body = mapper.readValue(event.getBody(), ClaimBody.class);
            var answer = service.submit(Events.request(event), Events.claims(event), body);
            return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(answer.status())
                .withHeaders(Map.of("Content-Type", "application/json"))
                .withBody(mapper.writeValueAsString(content(answer)))
                .build();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object content(ClaimAnswer answer) {
        return switch (answer) {
            case ClaimAnswer.Created(var claim) -> claim;
            case ClaimAnswer.Refused refused -> refused;
        };
    }
}
