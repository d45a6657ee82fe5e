package foerdertopf.bench.limits;

import java.util.Map;
import java.util.Objects;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads attributes that have to be there.
final class Attributes {

    private Attributes() {}

    static AttributeValue value(Map<String, AttributeValue> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name), name);
    }

    static String text(Map<String, AttributeValue> attributes, String name) {
        return value(attributes, name).s();
    }
}
