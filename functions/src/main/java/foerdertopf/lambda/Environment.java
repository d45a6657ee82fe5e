package foerdertopf.lambda;

import java.util.Map;

/// The environment variables that the template gives a function. A missing one fails at init with its name.
public record Environment(Map<String, String> variables) {

    public Environment {
        variables = Map.copyOf(variables);
    }

    public String required(String name) {
        var value = variables.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalStateException("environment variable " + name + " is missing");
        }
        return value;
    }

    public String orElse(String name, String absent) {
        var value = variables.getOrDefault(name, "");
        return value.isBlank() ? absent : value;
    }
}
