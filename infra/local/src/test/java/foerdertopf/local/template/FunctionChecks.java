package foerdertopf.local.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import foerdertopf.lambda.Wiring;

/// What must hold of every function of the template; each check names the places where it does not.
final class FunctionChecks {

    /// What Lambda calls without reflection.
    private static final List<Class<?>> INTERFACES = List.of(RequestHandler.class, RequestStreamHandler.class);
    /// The gateway hangs up after thirty seconds.
    private static final int LONGEST_FOR_THE_API_SECONDS = 29;

    private FunctionChecks() {}

    static Stream<String> handlers(Shipped shipped) {
        return shipped.template()
            .functions()
            .stream()
            .flatMap(function -> handler(function).map(fault -> function.id() + ": " + fault).stream());
    }

    private static Optional<String> handler(FunctionDefinition function) {
        if (!function.handler().equals(function.handlerClass())) {
            return Optional.of(function.handler() + " names a method, which is called by reflection");
        }
        try {
            return handler(Class.forName(function.handlerClass()));
        } catch (ClassNotFoundException missing) {
            return Optional.of(missing.toString());
        }
    }

    private static Optional<String> handler(Class<?> type) {
        var constructors = Arrays.stream(type.getConstructors()).map(one -> List.of(one.getParameterTypes())).toList();
        if (!constructors.containsAll(List.of(List.of(), List.of(Wiring.class)))) {
            return Optional.of(type + " cannot be built from nothing, or not from a Wiring");
        }
        return INTERFACES.stream().anyMatch(one -> one.isAssignableFrom(type)) ? Optional.empty()
            : Optional.of(type + " is no handler");
    }

    /// All run on the same: what the zip is built for.
    static Stream<String> runtimes(Shipped shipped) {
        return shipped.functions()
            .flatMap(function -> Stream
                .of(function.wants("java25", "Runtime"),
                    function.wants("functions/target/functions.zip", "CodeUri"),
                    function.properties().at("Architectures").texts().toList().equals(List.of("arm64"))
                        ? Stream.<String>empty()
                        : Stream.of(function.id() + " is not for arm64 alone"))
                .flatMap(faults -> faults));
    }

    static Stream<String> permissions(Shipped shipped) {
        return shipped.template()
            .functions()
            .stream()
            .flatMap(function -> function.statements()
                .stream()
                .flatMap(FunctionChecks::tooMuch)
                .map(what -> function.id() + " may " + what));
    }

    private static Stream<String> tooMuch(Statement statement) {
        var actions = statement.actions()
            .stream()
            .filter(action -> action.contains("*") || action.contains("?") || action.equals("dynamodb:Scan"));
        var resources = statement.resources()
            .stream()
            .filter(resource -> resource.equals("*") || resource.split(":", 6).length < 6
                || resource.split(":", 6)[5].startsWith("*"))
            .map(resource -> "do so on " + resource);
        return Stream.concat(actions, resources);
    }

    static Stream<String> deletions(Shipped shipped) {
        return shipped.template()
            .functions()
            .stream()
            .filter(function -> function.statements()
                .stream()
                .filter(statement -> statement.actions().contains("dynamodb:DeleteItem"))
                .flatMap(statement -> statement.resources().stream())
                .anyMatch(resource -> resource.endsWith("/" + shipped.name("Journal"))))
            .map(function -> function.id() + " may delete entries of the journal");
    }

    /// Nobody waits for the answer of what is called by a bucket, a schedule or another function.
    static Stream<String> failureDestinations(Shipped shipped) {
        return shipped.functions()
            .filter(function -> isCalledWithoutWaiting(shipped.template(), function.id()))
            .flatMap(function -> Stream.concat(destination(shipped, function),
                function.properties().at("EventInvokeConfig", "MaximumRetryAttempts").exists() ? Stream.empty()
                    : Stream.of(function.id() + " does not say how often it is tried again")));
    }

    private static boolean isCalledWithoutWaiting(Template template, String id) {
        var arn = template.functions().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().arn();
        return template.bucketEvents().stream().anyMatch(event -> event.functionId().equals(id))
            || template.schedules().stream().anyMatch(schedule -> schedule.functionId().equals(id))
            || template.functions()
                .stream()
                .flatMap(caller -> caller.statements().stream())
                .filter(statement -> statement.actions().contains("lambda:InvokeFunction"))
                .flatMap(statement -> statement.resources().stream())
                .anyMatch(callee -> callee.startsWith(arn + ":"));
    }

    private static Stream<String> destination(Shipped shipped, Shipped.Part function) {
        var queues = shipped.parts("AWS::SQS::Queue").map(queue -> shipped.name(queue.id())).toList();
        var destination = function.properties().at("EventInvokeConfig", "DestinationConfig", "OnFailure");
        var kept = destination.at("Type").optionalText().filter("SQS"::equals).isPresent()
            && queues.stream().anyMatch(queue -> destination.at("Destination").text().endsWith(":" + queue));
        return kept ? Stream.empty() : Stream.of(function.id() + " loses events that fail");
    }

    static Stream<String> logs(Shipped shipped) {
        var kept = shipped.parts("AWS::Logs::LogGroup")
            .filter(group -> group.properties().at("RetentionInDays").exists())
            .map(Shipped.Part::id)
            .toList();
        var free = new ArrayList<>(kept);
        return shipped.functions()
            .filter(function -> !free.remove(function.properties()
                .at("LoggingConfig", "LogGroup")
                .optionalText()
                .orElse("")))
            .map(function -> function.id() + " has no log group of its own with a retention");
    }

    static Stream<String> timeouts(Shipped shipped) {
        return shipped.functions().flatMap(function -> {
            var seconds = function.properties().at("Timeout").number(0);
            var longest = shipped.isCalledByTheApi(function.id()) ? LONGEST_FOR_THE_API_SECONDS : 900;
            return seconds >= 1 && seconds <= longest ? Stream.empty()
                : Stream.of(function.id() + " has " + seconds + " s");
        });
    }

    static Stream<String> snapStart(Shipped shipped) {
        return shipped.functions()
            .filter(function -> shipped.isCalledByTheApi(function.id()))
            .flatMap(function -> Stream.concat(function.wants("PublishedVersions", "SnapStart", "ApplyOn"),
                function.wants("live", "AutoPublishAlias")));
    }
}
