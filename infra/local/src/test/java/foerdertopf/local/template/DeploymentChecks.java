package foerdertopf.local.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What must hold for a deployment to go through, in a new account too, and for its parameters to take effect.
final class DeploymentChecks {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}.]+)[^}]*}");
    private static final String CLOSING = "CloseMonthsFunction";
    private static final List<String> COUNTING = List.of(CLOSING, "CheckBalancesFunction");

    private DeploymentChecks() {}

    /// A version keeps the environment it was published with. CloudFormation publishes another one when its description
    /// changes, so that names the values that the environment refers to; any other value in it would ask Lambda for a
    /// second version of the same configuration, which fails.
    static Stream<String> versions(Shipped shipped) {
        return shipped.template().functions().stream().map(FunctionDefinition::id).flatMap(id -> {
            var used = references(shipped.raw(id, "Environment"));
            var described = references(shipped.raw(id, "VersionDescription"));
            return used.equals(described) ? Stream.empty()
                : Stream.of(id + " depends on " + used + ", and its version is described by " + described);
        });
    }

    /// Parameters and resources whose value may change. A function keeps its name for as long as it is there.
    private static Set<String> references(Object raw) {
        var found = new TreeSet<String>();
        switch (raw) {
            case Map<?, ?> map -> map.forEach((key, value) -> {
                if (key.equals("Ref")) {
                    found.add(value.toString());
                } else if (key.equals("Fn::Sub") && value instanceof String text) {
                    VARIABLE.matcher(text).results().forEach(one -> found.add(one.group(1)));
                } else {
                    found.addAll(references(value));
                }
            });
            case Collection<?> items -> items.forEach(item -> found.addAll(references(item)));
            default -> {
            }
        }
        found.removeIf(name -> name.startsWith("AWS::") || name.endsWith(".Alias"));
        return found;
    }

    /// A new account has no concurrency to reserve. Where it is asked for, months are closed by one run at a time.
    static Stream<String> concurrency(Shipped shipped) {
        var unasked = limits(shipped).entrySet()
            .stream()
            .filter(limit -> limit.getValue().isPresent())
            .map(limit -> limit.getKey() + " reserves what a new account has not");
        var asked = limits(shipped.with(Map.of("ImportConcurrency", "12")));
        var faults = new ArrayList<>(unasked.toList());
        if (!asked.getOrDefault("ImportFunction", OptionalInt.empty()).equals(OptionalInt.of(12))
            || !asked.getOrDefault(CLOSING, OptionalInt.empty()).equals(OptionalInt.of(1))) {
            faults.add("ImportConcurrency reserves nothing");
        }
        return faults.stream();
    }

    private static Map<String, OptionalInt> limits(Shipped shipped) {
        var limits = new TreeMap<String, OptionalInt>();
        shipped.template().functions().forEach(one -> limits.put(one.id(), one.limits().concurrency()));
        return limits;
    }

    /// A name that is taken fails the next attempt. These are made up of the stack's name, and go when a first attempt
    /// is rolled back; everything else is named by CloudFormation.
    static Stream<String> names(Shipped shipped) {
        var named = shipped.all()
            .filter(part -> Stream
                .of("TableName", "QueueName", "TopicName", "RoleName", "AlarmName", "DashboardName", "Name")
                .anyMatch(name -> part.properties().at(name).exists()))
            .map(part -> part.id() + " has a name of its own");
        var shared = Stream.of("BucketName", "FunctionName", "LogGroupName")
            .flatMap(name -> shipped.all()
                .filter(part -> part.properties().at(name).exists()
                    && !part.properties().at(name).text().contains("foerdertopf"))
                .map(part -> part.id() + " is named alike in two stacks"));
        return Stream.concat(named, shared);
    }

    /// A month that fails to be closed is tried again the next day.
    static Stream<String> dailyClosing(Shipped shipped) {
        var expressions = shipped.template()
            .schedules()
            .stream()
            .filter(schedule -> schedule.functionId().equals(CLOSING))
            .map(Schedule::expression)
            .toList();
        return expressions.equals(List.of("cron(0 5 * * ? *)")) ? Stream.empty()
            : Stream.of("months are closed by " + expressions);
    }

    /// What is counted names its stack, and reaches CloudWatch as a line of its own.
    static Stream<String> counting(Shipped shipped) {
        var wrapped = shipped.functions().flatMap(function -> function.wants("Text", "LoggingConfig", "LogFormat"));
        var nameless = shipped.functions()
            .filter(function -> COUNTING.contains(function.id()))
            .flatMap(function -> function.wants("foerdertopf", "Environment", "Variables", "STACK_NAME"));
        return Stream.concat(wrapped, nameless);
    }
}
