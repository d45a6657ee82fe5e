package foerdertopf.local.template;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what wakes the functions: routes, bucket events, schedules.
final class EventReader {

    private final Resources resources;
    private final List<Event> events = new ArrayList<>();

    private record Event(String functionId, String name, String type, Place properties) {}

    EventReader(Resources resources) {
        this.resources = resources;
        resources.ofType("AWS::Serverless::Function")
            .forEach((id, function) -> function.at("Events")
                .entries()
                .forEach((name, event) -> events.add(
                    new Event(id, name, known(event.at("Type")), event.at("Properties")))));
    }

    private static String known(Place type) {
        if (List.of("HttpApi", "S3", "Schedule", "ScheduleV2").contains(type.text())) {
            return type.text();
        }
        throw new TemplateFault(type.path(), "an event of type " + type.text() + " is not known to the local cloud");
    }

    private Stream<Event> ofType(String... types) {
        return events.stream().filter(event -> List.of(types).contains(event.type()));
    }

    List<Route> routes() {
        return ofType("HttpApi").map(this::route).toList();
    }

    private Route route(Event event) {
        var properties = event.properties();
        return new Route(properties.at("Method").text().toUpperCase(Locale.ROOT), properties.at("Path").text(),
            event.functionId(), Route.access(authorizer(properties)));
    }

    private Optional<String> authorizer(Place properties) {
        return properties.at("Auth", "Authorizer").optionalText().or(() -> defaultAuthorizer(properties));
    }

    private Optional<String> defaultAuthorizer(Place properties) {
        Map<String, Place> apis = resources.ofType("AWS::Serverless::HttpApi");
        var api = Optional.ofNullable(apis.get(properties.at("ApiId").optionalText().orElse("")));
        return api.flatMap(found -> found.at("Auth", "DefaultAuthorizer").optionalText());
    }

    List<BucketEvent> bucketEvents() {
        return ofType("S3").map(event -> new BucketEvent(event.properties().at("Bucket").text(),
            event.properties().at("Events").texts().toList(), rule(event, "prefix"), rule(event, "suffix"),
            event.functionId())).toList();
    }

    private static String rule(Event event, String name) {
        return event.properties()
            .at("Filter", "S3Key", "Rules")
            .items()
            .stream()
            .filter(rule -> rule.at("Name").text().equals(name))
            .map(rule -> rule.at("Value").text())
            .findFirst()
            .orElse("");
    }

    List<Schedule> schedules() {
        return ofType("Schedule", "ScheduleV2").filter(EventReader::enabled).map(event -> schedule(event)).toList();
    }

    private static boolean enabled(Event event) {
        return !event.properties().at("State").optionalText().orElse("ENABLED").equals("DISABLED");
    }

    /// A schedule goes by the name the template gives its event: what CloudFormation calls it cannot be known here.
    private static Schedule schedule(Event event) {
        var properties = event.properties();
        return new Schedule(event.name(), properties.at("ScheduleExpression").or(properties.at("Schedule")).text(),
            ZoneId.of(properties.at("ScheduleExpressionTimezone").optionalText().orElse("UTC")),
            properties.at("Input").optionalText().orElse("{}"), event.functionId());
    }
}
