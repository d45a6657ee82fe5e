package foerdertopf.baseline.spring;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import foerdertopf.baseline.naive.ClaimAnswer;
import foerdertopf.baseline.naive.ClaimBody;
import foerdertopf.baseline.naive.ClaimService;
import foerdertopf.baseline.naive.Events;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.json.JsonMapper;

/// The application as Spring's own samples have it: found by scanning, wired by the framework.
@SpringBootApplication
public class SpringSubmitApplication {

    public static void main(String... words) {
        SpringApplication.run(SpringSubmitApplication.class, words);
    }

    @Bean
    DynamoDbClient dynamoDb() {
        return DynamoDbClient.create();
    }

    @Bean
    ClaimService claims(
        DynamoDbClient client, @Value("${JOURNAL_TABLE}") String journal, @Value("${POOLS_TABLE}") String pools) {
        return new ClaimService(client, journal, pools, Clock.systemUTC());
    }

    @Bean
    Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> submitClaim(ClaimService claims, JsonMapper mapper) {
        return event -> {
            var body = mapper.readValue(event.getBody(), ClaimBody.class);
            var answer = claims.submit(Events.request(event), Events.claims(event), body);
            return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(answer.status())
                .withHeaders(Map.of("Content-Type", "application/json"))
                .withBody(mapper.writeValueAsString(content(answer)))
                .build();
        };
    }

    private static Object content(ClaimAnswer answer) {
        return switch (answer) {
            case ClaimAnswer.Created(var claim) -> claim;
            case ClaimAnswer.Refused refused -> refused;
        };
    }
}
