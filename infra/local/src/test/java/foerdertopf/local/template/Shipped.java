package foerdertopf.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A template as the checks look at it: what the local cloud reads of it, and everything else at its place.
final class Shipped {

    private static final Map<String, String> PARAMETERS = Map.of("Issuer", "https://issuer.example", "AllowedOrigins",
        "https://antrag.example");

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

    private Shipped(Resources resources, Template template, Map<?, ?> tree) {
        this.resources = resources;
        this.template = template;
        this.tree = tree;
    }

    static Shipped of(String yaml) {
        return new Shipped(TemplateReader.resources(yaml, PARAMETERS), TemplateReader.read(yaml, PARAMETERS),
            YamlTree.read(yaml).get("Resources") instanceof Map<?, ?> map ? map : Map.of());
    }

    Template template() {
        return template;
    }

    Stream<Part> parts(String type) {
        return resources.ofType(type).entrySet().stream().map(entry -> new Part(entry.getKey(), entry.getValue()));
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

    boolean isCalledByTheApi(String function) {
        return template.routes().stream().map(Route::functionId).anyMatch(function::equals);
    }
}
