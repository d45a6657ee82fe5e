package foerdertopf.local.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An alarm of the template.
record Alarm(String id, Watched watched, Place properties) {

    /// What an alarm looks at.
    record Watched(String namespace, String metric, Map<String, String> dimensions) {

        Watched {
            dimensions = Map.copyOf(dimensions);
        }

        @Override
        public String toString() {
            return namespace + " " + metric + " of " + new TreeMap<>(dimensions);
        }
    }

    static List<Alarm> all(Shipped shipped) {
        return shipped.parts("AWS::CloudWatch::Alarm").map(Alarm::of).toList();
    }

    private static Alarm of(Shipped.Part part) {
        var dimensions = new TreeMap<String, String>();
        part.properties()
            .at("Dimensions")
            .items()
            .forEach(one -> dimensions.put(one.at("Name").text(), one.at("Value").text()));
        return new Alarm(part.id(), new Watched(part.properties().at("Namespace").optionalText().orElse(""),
            part.properties().at("MetricName").optionalText().orElse(""), dimensions), part.properties());
    }

    String text(String property) {
        return properties.at(property).optionalText().orElse("");
    }

    int number(String property) {
        return properties.at(property).number(-1);
    }

    /// How far back it looks.
    int seconds() {
        return number("Period") * number("EvaluationPeriods");
    }
}
