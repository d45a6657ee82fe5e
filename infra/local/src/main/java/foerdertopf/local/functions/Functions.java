package foerdertopf.local.functions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import foerdertopf.local.template.FunctionDefinition;

/// All functions of the template, found by logical id, name, alias or ARN.
public final class Functions implements AutoCloseable {

    private final Map<String, FunctionHost> byId = new LinkedHashMap<>();
    private final ExecutorService threads = Executors
        .newCachedThreadPool(Thread.ofPlatform().daemon().name("function-", 1).factory());

    public Functions(List<FunctionDefinition> definitions, FunctionFactory factory) {
        definitions.forEach(one -> byId.put(one.id(), new FunctionHost(one, factory, threads)));
    }

    /// The function with this logical id, which the template is known to have.
    public FunctionHost withId(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new IllegalArgumentException("no function " + id));
    }

    /// The function that a call of Lambda's API means: a name or an ARN, with or without an alias.
    public Optional<FunctionHost> called(String reference) {
        return byId.values().stream().filter(host -> means(host.definition(), reference)).findFirst();
    }

    private static boolean means(FunctionDefinition function, String reference) {
        var alias = function.alias().isEmpty() ? "" : ":" + function.alias();
        return List.of(function.name(), function.arn())
            .stream()
            .anyMatch(known -> reference.equals(known) || reference.equals(known + alias));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
