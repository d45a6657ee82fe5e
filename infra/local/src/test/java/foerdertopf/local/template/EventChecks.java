package foerdertopf.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import foerdertopf.local.json.Json;
import foerdertopf.local.testing.Checkout;

/// What must hold of `events/`: one real event for each function.
final class EventChecks {

    private static final String SUFFIX = ".json";

    private EventChecks() {}

    static Stream<String> events(Shipped shipped) {
        var left = new ArrayList<>(recorded());
        var missing = shipped.functions()
            .map(Shipped.Part::id)
            .filter(id -> !left.remove(id))
            .map(id -> id + " has no event")
            .toList();
        return Stream.concat(missing.stream(), left.stream().map(id -> "there is no function " + id));
    }

    /// An event of the API names a route of its function.
    static Stream<String> eventRoutes(Shipped shipped) {
        return shipped.template()
            .routes()
            .stream()
            .filter(route -> recorded().contains(route.functionId()))
            .filter(route -> !event(route.functionId()).string("routeKey")
                .orElse("")
                .equals(route.method() + " " + route.path()))
            .map(route -> "the event of " + route.functionId() + " is of another route");
    }

    private static Json event(String function) {
        return Json.parse(Checkout.read("events/" + function + SUFFIX)).orElseThrow();
    }

    private static List<String> recorded() {
        try (var files = Files.list(Checkout.root().resolve("events"))) {
            return files.map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(SUFFIX))
                .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
