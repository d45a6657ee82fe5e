package foerdertopf.local.testing;

import java.util.Map;
import java.util.TreeMap;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

/// Answers with the input of a schedule.
public final class NightHandler implements RequestHandler<Map<String, String>, Map<String, String>> {

    @Override
    public Map<String, String> handleRequest(Map<String, String> input, Context context) {
        if (input.containsKey("throw")) {
            throw new IllegalStateException("a bad night");
        }
        return new TreeMap<>(Map.of("ran", context.getFunctionName(), "a", input.getOrDefault("a", "nothing")));
    }
}
