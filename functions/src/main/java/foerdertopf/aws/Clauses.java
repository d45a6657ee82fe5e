package foerdertopf.aws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A condition as clauses that must all hold, with the names and values they speak of.
final class Clauses {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();

    Clauses isNew() {
        clauses.add("attribute_not_exists(" + name(Tables.PK) + ")");
        return this;
    }

    Clauses isThere() {
        clauses.add("attribute_exists(" + name(Tables.PK) + ")");
        return this;
    }

    Clauses lacks(String name) {
        clauses.add("attribute_not_exists(" + name(name) + ")");
        return this;
    }

    /// A set that is not there, or of fewer than so many.
    Clauses fewerThan(int most, String set) {
        clauses
            .add("(attribute_not_exists(" + name(set) + ") OR size(" + name(set) + ") < " + value(number(most)) + ")");
        return this;
    }

    Clauses equal(String name, AttributeValue value) {
        return compare(name, "=", value);
    }

    Clauses equal(String name, long value) {
        return equal(name, number(value));
    }

    Clauses atLeast(String name, long value) {
        return compare(name, ">=", number(value));
    }

    Clauses lessThan(String name, long value) {
        return compare(name, "<", number(value));
    }

    String text() {
        return String.join(" AND ", clauses);
    }

    /// The name as it may stand in an expression, where many plain words are reserved.
    String name(String attribute) {
        names.put("#" + attribute, attribute);
        return "#" + attribute;
    }

    String value(AttributeValue value) {
        var key = ":v" + values.size();
        values.put(key, value);
        return key;
    }

    Map<String, String> names() {
        return names;
    }

    Map<String, AttributeValue> values() {
        return values;
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    private Clauses compare(String name, String comparator, AttributeValue value) {
        clauses.add(name(name) + " " + comparator + " " + value(value));
        return this;
    }
}
