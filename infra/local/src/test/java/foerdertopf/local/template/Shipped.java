package foerdertopf.local.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A template as the checks look at it: what the local cloud reads of it, and everything else at its place.
final class Shipped {

    private static final Map<String, String> PARAMETERS = Map.of("Issuer", "https://issuer.example", "AllowedOrigins",
        "https://antrag.example");

    private final String yaml;
    private final Resources resources;
    private final Template template;
    private final Map<?, ?> tree;

    /// A resource: its logical id and its properties.
    record Part(String id, Place properties) {

        /// A fault unless one of the values stands there.
        Stream<String> wants(List<String> values, String first, String... further) {
            var place = properties.at(first, further);
            var found = place.optionalText();
            return found.filter(values::contains).isPresent() ? Stream.empty()
                : Stream.of(place.path() + " is " + found.orElse("missing"));
        }

        Stream<String> wants(String value, String first, String... further) {
            return wants(List.of(value), first, further);
        }
    }

    private Shipped(String yaml, Map<String, String> parameters) {
        this.yaml = yaml;
        this.resources = TemplateReader.resources(yaml, parameters);
        this.template = TemplateReader.read(yaml, parameters);
        this.tree = YamlTree.read(yaml).get("Resources") instanceof Map<?, ?> map ? map : Map.of();
    }

    /// With no more parameters than a deployment must give.
    static Shipped of(String yaml) {
        return new Shipped(yaml, PARAMETERS);
    }

    /// The same with values of further parameters.
    Shipped with(Map<String, String> further) {
        var parameters = new HashMap<>(PARAMETERS);
        parameters.putAll(further);
        return new Shipped(yaml, parameters);
    }

    Template template() {
        return template;
    }

    Stream<Part> parts(String type) {
        return resources.ofType(type).entrySet().stream().map(entry -> new Part(entry.getKey(), entry.getValue()));
    }

    /// Every resource that is there with these parameters.
    Stream<Part> all() {
        return tree.values()
            .stream()
            .map(resource -> resource instanceof Map<?, ?> map ? String.valueOf(map.get("Type")) : "")
            .distinct()
            .flatMap(this::parts);
    }

    Stream<Part> functions() {
        return parts("AWS::Serverless::Function");
    }

    String name(String id) {
        return resources.name(id);
    }

    /// What stands beside a resource's properties, such as its `DeletionPolicy`.
    Optional<String> attribute(String id, String name) {
        return tree.get(id) instanceof Map<?, ?> map && map.get(name) instanceof String text ? Optional.of(text)
            : Optional.empty();
    }

    /// A property as it is written, without any reference resolved.
    Object raw(String id, String property) {
        return tree.get(id) instanceof Map<?, ?> map && map.get("Properties") instanceof Map<?, ?> all
            ? Objects.requireNonNullElse(all.get(property), Map.of())
            : Map.of();
    }

    boolean isCalledByTheApi(String function) {
        return template.routes().stream().map(Route::functionId).anyMatch(function::equals);
    }
}
