package foerdertopf.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What stands in `openapi.yaml`, as a text to look things up in.
final class ApiDescription {

    private final Map<String, Object> document;

    /// An example, and where it stands; `status` is `request` for one of a request.
    record Example(String method, String path, String status, String contentType, String name, String body) {
        @Override
        public String toString() {
            return method + " " + path + " " + status + " " + name;
        }
    }

    ApiDescription() {
        this.document = map(new Load(LoadSettings.builder().build()).loadFromString(text("openapi.yaml")));
    }

    static String text(String file) {
        try {
            return Files.readString(Path.of("..", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each operation by its name, such as `GET /v1/pools`.
    SortedMap<String, Map<String, Object>> operations() {
        var operations = new TreeMap<String, Map<String, Object>>();
        map(inner(document, "paths")).forEach(
            (path, methods) -> map(methods).forEach(
                (method, operation) -> operations.put(method.toUpperCase(Locale.ROOT) + " " + path, map(operation))));
        return operations;
    }

    List<Example> requestExamples() {
        var examples = new ArrayList<Example>();
        operations().forEach(
            (operation, described) -> examples.addAll(
                examplesIn(operation, "request", resolved(described.getOrDefault("requestBody", Map.of())))));
        return examples;
    }

    List<Example> answerExamples() {
        var examples = new ArrayList<Example>();
        operations().forEach(
            (operation, described) -> map(inner(described, "responses")).forEach(
                (status, response) -> examples.addAll(examplesIn(operation, status, resolved(response)))));
        return examples;
    }

    private static List<Example> examplesIn(String operation, String status, Map<String, Object> part) {
        var examples = new ArrayList<Example>();
        var method = operation.substring(0, operation.indexOf(' '));
        var path = operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{[a-zA-Z]+}", "1");
        map(part.getOrDefault("content", Map.of())).forEach((type, described) -> {
            var media = map(described);
            if (media.containsKey("example")) {
                examples.add(new Example(method, path, status, type, "", body(inner(media, "example"))));
            }
            map(media.getOrDefault("examples", Map.of())).forEach(
                (name, example) -> examples.add(
                    new Example(method, path, status, type, name, body(inner(map(example), "value")))));
        });
        return examples;
    }

    private Map<String, Object> resolved(Object part) {
        var reference = map(part).get("$ref");
        if (reference == null) {
            return map(part);
        }
        Object target = document;
        for (var step : reference.toString().substring(2).split("/", -1)) {
            target = inner(map(target), step);
        }
        return map(target);
    }

    private static Object inner(Map<String, Object> yaml, String name) {
        return Objects.requireNonNull(yaml.get(name));
    }

    private static String body(Object yaml) {
        return yaml instanceof String text ? text : JsonWriter.write(json(yaml));
    }

    private static Json json(Object yaml) {
        return switch (yaml) {
            case Map<?, ?> fields -> {
                var json = Json.fields();
                fields.forEach((name, value) -> json.put(name.toString(), json(value)));
                yield json.build();
            }
            case List<?> items -> Json.of(items.stream().map(ApiDescription::json).toList());
            case Integer number -> Json.of(number);
            case Boolean flag -> new Json.Bool(flag);
            case Object text -> Json.of(text.toString());
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object yaml) {
        return (Map<String, Object>) yaml;
    }
}
