package foerdertopf.local.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Reads the functions.
final class FunctionReader {

    private static final int DEFAULT_TIMEOUT_SECONDS = 3;
    private static final int DEFAULT_MEMORY_MEGABYTES = 128;
    private static final int DEFAULT_RETRIES = 2;

    private final Resources resources;
    private final PolicyReader policies;

    FunctionReader(Resources resources) {
        this.resources = resources;
        this.policies = new PolicyReader(resources);
    }

    List<FunctionDefinition> read() {
        var functions = new ArrayList<FunctionDefinition>();
        resources.ofType("AWS::Serverless::Function").forEach((id, function) -> functions.add(read(id, function)));
        return functions;
    }

    private FunctionDefinition read(String id, Place function) {
        return new FunctionDefinition(id, resources.name(id), resources.arn(id),
            function.at("AutoPublishAlias").optionalText().orElse(""), function.at("Handler").text(),
            environment(function), policies.of(id, function), limits(function));
    }

    private Map<String, String> environment(Place function) {
        var environment = new HashMap<String, String>();
        function.at("Environment", "Variables").entries().forEach((name, value) -> environment.put(name, value.text()));
        return environment;
    }

    private FunctionDefinition.Limits limits(Place function) {
        var concurrency = function.at("ReservedConcurrentExecutions");
        return new FunctionDefinition.Limits(
            Duration.ofSeconds(function.at("Timeout").number(DEFAULT_TIMEOUT_SECONDS)),
            function.at("MemorySize").number(DEFAULT_MEMORY_MEGABYTES),
            concurrency.exists() ? OptionalInt.of(concurrency.number(0)) : OptionalInt.empty(),
            function.at("EventInvokeConfig", "MaximumRetryAttempts").number(DEFAULT_RETRIES));
    }
}
