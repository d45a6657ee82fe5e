package foerdertopf.local.functions;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import foerdertopf.local.http.Endpoint;
import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpCall;
import foerdertopf.local.http.UrlForm;
import foerdertopf.local.json.Json;

/// Lambda's Invoke call, for SDK clients: an event is queued and answered at once, a request waits for its answer.
public final class InvokeEndpoint implements Endpoint {

    /// Where people call a function; the functions themselves have a port of their own.
    public static final String PREFIX = "/_local/lambda/";

    private static final Pattern PATH = Pattern.compile("(?:/_local/lambda)?/2015-03-31/functions/([^/]+)/invocations");

    private final Functions functions;
    private final BiConsumer<String, String> queue;

    /// The queue takes a function's logical id and an event for it.
    public InvokeEndpoint(Functions functions, BiConsumer<String, String> queue) {
        this.functions = functions;
        this.queue = queue;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        var path = PATH.matcher(call.rawPath());
        if (!call.method().equals("POST") || !path.matches()) {
            return error(404, "UnknownOperationException", "only Invoke is known to the local cloud");
        }
        if (!call.header("authorization").startsWith("AWS4-HMAC-SHA256 Credential=local/")) {
            return error(403, "AccessDeniedException", "the call is not signed with the local credentials");
        }
        var name = qualified(UrlForm.decoded(path.group(1)), call);
        return functions.called(name)
            .map(function -> invoke(function, call))
            .orElseGet(() -> error(404, "ResourceNotFoundException", "Function not found: " + name));
    }

    private static String qualified(String name, HttpCall call) {
        return call.query("Qualifier").map(alias -> name + ":" + alias).orElse(name);
    }

    private HttpAnswer invoke(FunctionHost function, HttpCall call) {
        var event = call.text().isEmpty() ? "{}" : call.text();
        if (call.header("x-amz-invocation-type").equals("Event")) {
            queue.accept(function.definition().id(), event);
            return HttpAnswer.json(202, "");
        }
        return switch (function.run(event)) {
            case RunResult.Answered(var json) -> HttpAnswer.json(200, json);
            case RunResult.Failed(var type, var message) -> failed(type, message);
            case RunResult.TimedOut(var limit) -> failed("Sandbox.Timedout", "Task timed out after " + limit);
            case RunResult.Throttled _ -> error(429, "TooManyRequestsException", "Rate Exceeded.");
        };
    }

    private static HttpAnswer failed(String type, String message) {
        return HttpAnswer.json(200, Json.text(Map.of("errorType", type, "errorMessage", message)))
            .with("x-amz-function-error", "Unhandled");
    }

    private static HttpAnswer error(int status, String type, String message) {
        return HttpAnswer.json(status, Json.text(Map.of("Type", "User", "Message", message)))
            .with("x-amzn-errortype", type);
    }
}
