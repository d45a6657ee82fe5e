package foerdertopf.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// A Lambda function as the template has it: its code, its environment, its permissions, its limits.
public record FunctionDefinition(String id, String name, String arn, String alias, String handler,
    Map<String, String> environment, List<Statement> statements, Limits limits) {

    public FunctionDefinition {
        environment = Map.copyOf(environment);
        statements = List.copyOf(statements);
    }

    /// The handler's class, also where it is named with its method, as in `foerdertopf.lambda.X::handleRequest`.
    public String handlerClass() {
        var end = handler.indexOf("::");
        return end < 0 ? handler : handler.substring(0, end);
    }

    /// How long a run may take, how many may run at once, how often a failed event is tried again.
    public record Limits(Duration timeout, int memoryMegabytes, OptionalInt concurrency, int retries) {}
}
