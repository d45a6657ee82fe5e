package foerdertopf.local.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import foerdertopf.lambda.Metric;
import foerdertopf.local.template.Alarm.Watched;

/// What must hold of the alarms: everything that can go wrong in silence has one, it is sent, and it looks at something
/// that is counted.
final class AlarmChecks {

    private static final String LAMBDA = "AWS/Lambda";
    private static final String MISSED = "breaching";
    private static final int DAY_AND_TWO_HOURS = 26 * 60 * 60;
    private static final int LONGEST_WITH_SHORT_PERIODS = 24 * 60 * 60;
    private static final int HOUR = 60 * 60;
    /// Goes on to the last minute by design, and hands over.
    private static final String HANDS_OVER = "ImportFunction";

    private AlarmChecks() {}

    /// One alarm for each function, queue, table, index and metric, and none on what nothing counts.
    static Stream<String> coverage(Shipped shipped) {
        var wanted = new HashSet<>(wanted(shipped));
        var watched = Alarm.all(shipped).stream().map(Alarm::watched).toList();
        var missing = wanted.stream().filter(one -> !watched.contains(one)).map(one -> "no alarm on " + one);
        var surplus = Alarm.all(shipped)
            .stream()
            .filter(alarm -> !wanted.contains(alarm.watched()))
            .map(alarm -> alarm.id() + " looks at " + alarm.watched() + ", which nothing counts");
        return Stream.concat(missing.sorted(), surplus);
    }

    private static List<Watched> wanted(Shipped shipped) {
        var wanted = new ArrayList<Watched>();
        shipped.template()
            .functions()
            .forEach(function -> Stream.of("Errors", "Throttles", "Duration")
                .map(metric -> new Watched(LAMBDA, metric, Map.of("FunctionName", function.name())))
                .forEach(wanted::add));
        shipped.parts("AWS::SQS::Queue")
            .forEach(queue -> Stream.of("ApproximateNumberOfMessagesVisible", "ApproximateAgeOfOldestMessage")
                .map(metric -> new Watched("AWS/SQS", metric, Map.of("QueueName", shipped.name(queue.id()))))
                .forEach(wanted::add));
        shipped.template().tables().forEach(table -> wanted.addAll(throttles(table)));
        shipped.parts("AWS::Serverless::HttpApi")
            .map(api -> new Watched("AWS/ApiGateway", "5xx", Map.of("ApiId", shipped.name(api.id()))))
            .forEach(wanted::add);
        names().map(name -> new Watched(Metric.NAMESPACE, name, Map.of(Metric.DIMENSION, "foerdertopf")))
            .forEach(wanted::add);
        return wanted;
    }

    private static List<Watched> throttles(TableDefinition table) {
        var places = new ArrayList<Map<String, String>>(List.of(Map.of("TableName", table.name())));
        table.indexes()
            .forEach(
                index -> places.add(Map.of("TableName", table.name(), "GlobalSecondaryIndexName", index.name())));
        return places.stream()
            .flatMap(place -> Stream.of("ReadThrottleEvents", "WriteThrottleEvents")
                .map(metric -> new Watched("AWS/DynamoDB", metric, place)))
            .toList();
    }

    private static Stream<String> names() {
        return Arrays.stream(Objects.requireNonNull(Metric.Name.class.getEnumConstants())).map(Metric.Name::text);
    }

    /// Each is sent to the topic and says what to do, and what is not there is not taken for trouble, or is on purpose.
    static Stream<String> actions(Shipped shipped) {
        var topics = shipped.parts("AWS::SNS::Topic").map(Shipped.Part::id).toList();
        return Alarm.all(shipped).stream().flatMap(alarm -> {
            var faults = new ArrayList<String>();
            var sent = alarm.properties().at("AlarmActions").texts().toList();
            if (sent.isEmpty() || !topics.containsAll(sent)) {
                faults.add(alarm.id() + " is sent nowhere");
            }
            if (alarm.text("AlarmDescription").length() < 40) {
                faults.add(alarm.id() + " does not say what it means");
            }
            if (!List.of(MISSED, "notBreaching").contains(alarm.text("TreatMissingData"))) {
                faults.add(alarm.id() + " does not say what missing data means");
            }
            return faults.stream();
        });
    }

    /// What runs every day is missed after 26 hours; of everything else only what is counted counts.
    static Stream<String> missedRuns(Shipped shipped) {
        var missed = new HashMap<String, Integer>();
        var faults = new ArrayList<String>();
        for (var alarm : Alarm.all(shipped)) {
            if (alarm.text("TreatMissingData").equals(MISSED)) {
                missed.put(alarm.watched().metric(), alarm.seconds());
                if (!alarm.text("ComparisonOperator").equals("LessThanThreshold") || alarm.number("Threshold") != 1) {
                    faults.add(alarm.id() + " is not about runs that are missing");
                }
            }
        }
        var wanted = Map.of(Metric.Name.BOOKS_AGREE.text(), DAY_AND_TWO_HOURS, Metric.Name.REPORTS_REFUSED.text(),
            DAY_AND_TWO_HOURS);
        return missed.equals(wanted) ? faults.stream()
            : Stream.concat(faults.stream(), Stream.of("missed after seconds: " + missed));
    }

    /// CloudWatch refuses an alarm that looks further back than a day, or seven with periods of an hour and more.
    static Stream<String> ranges(Shipped shipped) {
        return Alarm.all(shipped)
            .stream()
            .filter(alarm -> alarm.number("Period") < 60 || alarm.number("Period") % 60 != 0 || alarm.seconds() <= 0
                || alarm.seconds() > LONGEST_WITH_SHORT_PERIODS * (alarm.number("Period") < HOUR ? 1 : 7)
                || alarm.number("DatapointsToAlarm") > alarm.number("EvaluationPeriods"))
            .map(alarm -> alarm.id() + " cannot be evaluated");
    }

    /// Anything above zero is an alarm. A run is long from four fifths of its time limit on.
    static Stream<String> thresholds(Shipped shipped) {
        var limits = new HashMap<String, Integer>();
        shipped.functions().forEach(function -> {
            var share = function.id().equals(HANDS_OVER) ? 950 : 800;
            limits.put(shipped.name(function.id()), function.properties().at("Timeout").number(0) * share);
        });
        return Alarm.all(shipped)
            .stream()
            .filter(alarm -> !alarm.text("TreatMissingData").equals(MISSED))
            .filter(alarm -> alarm.number("Threshold") != threshold(alarm.watched(), limits)
                || !alarm.text("ComparisonOperator").equals("GreaterThanThreshold"))
            .map(alarm -> alarm.id() + " has the threshold " + alarm.text("Threshold"));
    }

    private static int threshold(Watched watched, Map<String, Integer> limits) {
        return switch (watched.metric()) {
            case "Duration" -> limits.getOrDefault(watched.dimensions().getOrDefault("FunctionName", ""), -1);
            case "ApproximateAgeOfOldestMessage" -> LONGEST_WITH_SHORT_PERIODS;
            default -> 0;
        };
    }
}
