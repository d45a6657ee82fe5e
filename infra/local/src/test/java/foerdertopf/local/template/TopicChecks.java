package foerdertopf.local.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import foerdertopf.local.json.Json;

/// What must hold of the way from an alarm to people, and of the dashboard.
final class TopicChecks {

    private static final String CLOUDWATCH = "cloudwatch.amazonaws.com";

    private TopicChecks() {}

    /// A topic is encrypted with a key that CloudWatch may use, and takes nothing without TLS.
    static Stream<String> topics(Shipped shipped) {
        return shipped.parts("AWS::SNS::Topic")
            .flatMap(topic -> Stream.of(
                shipped.parts("AWS::KMS::Key")
                    .filter(key -> topic.properties().at("KmsMasterKeyId").optionalText().orElse("").contains(key.id()))
                    .flatMap(key -> key.properties().at("KeyPolicy", "Statement").items().stream())
                    .anyMatch(statement -> allows(statement, List.of("kms:Decrypt", "kms:GenerateDataKey*"))) ? ""
                        : topic.id() + " has no key that CloudWatch may use",
                statements(shipped, topic).anyMatch(statement -> allows(statement, List.of("sns:Publish"))) ? ""
                    : topic.id() + " does not let CloudWatch publish",
                statements(shipped, topic).anyMatch(TopicChecks::refusesPlainHttp) ? ""
                    : topic.id() + " may be spoken to without TLS"))
            .filter(fault -> !fault.isEmpty());
    }

    private static Stream<Place> statements(Shipped shipped, Shipped.Part topic) {
        return shipped.parts("AWS::SNS::TopicPolicy")
            .filter(policy -> policy.properties().at("Topics").texts().anyMatch(topic.id()::equals))
            .flatMap(policy -> policy.properties().at("PolicyDocument", "Statement").items().stream())
            .filter(statement -> statement.at("Resource").texts().anyMatch(topic.id()::equals));
    }

    private static boolean allows(Place statement, List<String> actions) {
        return statement.at("Effect").text().equals("Allow") && !statement.at("Principal").isText()
            && statement.at("Principal", "Service").optionalText().filter(CLOUDWATCH::equals).isPresent()
            && statement.at("Action").texts().toList().equals(actions)
            && statement.at("Condition", "StringEquals", "aws:SourceAccount").exists();
    }

    private static boolean refusesPlainHttp(Place statement) {
        return statement.at("Effect").text().equals("Deny") && statement.at("Principal").isText()
            && statement.at("Action").text().equals("sns:Publish")
            && statement.at("Condition", "Bool", "aws:SecureTransport")
                .optionalText()
                .filter("false"::equals)
                .isPresent();
    }

    /// No mail is sent without an address; with one, it gets every alarm.
    static Stream<String> subscriptions(Shipped shipped) {
        var unasked = shipped.parts("AWS::SNS::Subscription").map(one -> one.id() + " has no address");
        var asked = shipped.with(Map.of("AlarmEmail", "alarm@office.example"))
            .parts("AWS::SNS::Subscription")
            .filter(one -> one.properties().at("Endpoint").text().equals("alarm@office.example")
                && one.properties().at("Protocol").text().equals("email")
                && shipped.parts("AWS::SNS::Topic")
                    .anyMatch(topic -> one.properties().at("TopicArn").text().equals(topic.id())))
            .count();
        return asked == 1 ? unasked : Stream.concat(unasked, Stream.of("alarms are not sent to the address"));
    }

    /// The dashboard is JSON, and shows whatever has an alarm, but for the indexes.
    static Stream<String> dashboards(Shipped shipped) {
        var bodies = shipped.parts("AWS::CloudWatch::Dashboard")
            .map(one -> one.properties().at("DashboardBody").text())
            .toList();
        if (bodies.size() != 1 || Json.parse(bodies.getFirst()).isEmpty()) {
            return Stream.of("there is no dashboard");
        }
        return Alarm.all(shipped)
            .stream()
            .map(Alarm::watched)
            .filter(watched -> watched.dimensions().size() == 1)
            .filter(watched -> !bodies.getFirst().contains(shown(watched)))
            .map(watched -> "the dashboard does not show " + watched);
    }

    private static String shown(Alarm.Watched watched) {
        var dimension = watched.dimensions().entrySet().iterator().next();
        return "[ \"" + watched.namespace() + "\", \"" + watched.metric() + "\", \"" + dimension.getKey() + "\", \""
            + dimension.getValue() + "\"";
    }
}
