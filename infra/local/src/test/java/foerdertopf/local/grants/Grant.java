package foerdertopf.local.grants;

import java.util.List;
import java.util.stream.Stream;

import foerdertopf.local.template.FunctionDefinition;
import foerdertopf.local.template.Statement;

/// One action on one resource, that a function's policies allow; a `*` at its end is any text.
record Grant(String function, String action, String resource) {

    static Stream<Grant> of(FunctionDefinition function) {
        return function.statements()
            .stream()
            .filter(statement -> statement.effect() == Statement.Effect.ALLOW)
            .flatMap(statement -> statement.actions()
                .stream()
                .flatMap(action -> statement.resources()
                    .stream()
                    .map(resource -> new Grant(function.id(), action, resource))));
    }

    /// Whether anything that was done makes use of it.
    boolean isUsed(List<Grant> done) {
        return done.stream()
            .anyMatch(one -> one.function().equals(function) && one.action().equals(action)
                && (resource.endsWith("*") ? one.resource().startsWith(resource.substring(0, resource.length() - 1))
                    : one.resource().equals(resource)));
    }

    @Override
    public String toString() {
        return function + " " + action + " " + resource.substring(resource.lastIndexOf(':') + 1);
    }
}
