package foerdertopf.lambda;

import java.nio.file.Path;
import java.util.Map;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolverFactory;
import com.atlassian.oai.validator.report.ValidationReport;

/// The description of the API, asked whether what was sent and answered is what it says.
final class OpenApi {

    private static final OpenApiInteractionValidator VALIDATOR = OpenApiInteractionValidator
        .createFor(Path.of("..", "openapi.yaml").toAbsolutePath().normalize().toUri().toString())
        .withLevelResolver(LevelResolverFactory.withAdditionalPropertiesIgnored())
        .build();

    private OpenApi() {}

    static void requireDescribed(String method, String path, HttpResult result) {
        require(answered(method, path, result));
    }

    static void requireAllowed(String method, String path, Map<String, String> headers, String body) {
        require(asked(method, path, headers, body));
    }

    static ValidationReport answered(String method, String path, HttpResult result) {
        var response = SimpleResponse.Builder.status(result.status()).withBody(result.body());
        result.headers().forEach(response::withHeader);
        return VALIDATOR.validateResponse(path, Request.Method.valueOf(method), response.build());
    }

    static ValidationReport asked(String method, String path, Map<String, String> headers, String body) {
        var request = new SimpleRequest.Builder(Request.Method.valueOf(method), path).withBody(body);
        headers.forEach(request::withHeader);
        return VALIDATOR.validateRequest(request.withAuthorization("Bearer token").build());
    }

    private static void require(ValidationReport report) {
        if (report.hasErrors()) {
            throw new AssertionError("not as openapi.yaml says: " + report.getMessages());
        }
    }
}
