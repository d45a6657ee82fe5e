package foerdertopf.runtime;

import java.util.Map;

/// A function as Lambda knows it. `variables` are those of its own; `arn` is the one it is called by.
public record Function(String name, String arn, String handler, int memoryMegabytes, Map<String, String> variables) {

    public Function {
        variables = Map.copyOf(variables);
    }
}
