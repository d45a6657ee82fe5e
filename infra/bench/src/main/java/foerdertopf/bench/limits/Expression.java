package foerdertopf.bench.limits;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Conditions and updates as far as they are used here: clauses joined by AND; ADD, SET and DELETE.
record Expression(Map<String, String> names, Map<String, AttributeValue> values) {

    private static final Pattern COMPARISON = Pattern.compile("(\\S+) (=|>=|<=|<|>) (\\S+)");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\(([^,)]+)(?:, ?([^)]+))?\\)");
    private static final Pattern SECTION = Pattern.compile("(ADD|SET|DELETE) (.*?)(?= (?:ADD|SET|DELETE) |$)");
    private static final Pattern AND = Pattern.compile(" AND ");
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern EQUALS = Pattern.compile(" = ");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern OR = Pattern.compile(" OR ");
    private static final Pattern SIZE = Pattern.compile("size\\((\\S+)\\) < (\\S+)");
    private static final Pattern SUM = Pattern.compile("(\\S+) ([+-]) (\\S+)");

    boolean holds(String condition, Map<String, AttributeValue> item) {
        return AND.splitAsStream(condition).allMatch(clause -> clauseHolds(clause, item));
    }

    private boolean clauseHolds(String clause, Map<String, AttributeValue> item) {
        if (clause.startsWith("(")) {
            return OR.splitAsStream(clause.substring(1, clause.length() - 1)).anyMatch(one -> clauseHolds(one, item));
        }
        var size = SIZE.matcher(clause);
        if (size.matches()) {
            return Attributes.value(item, name(size.group(1))).ss().size() < number(
                Attributes.value(values, size.group(2)));
        }
        var call = CALL.matcher(clause);
        if (call.matches()) {
            return callHolds(call.group(1), name(call.group(2)), call.group(3) == null ? "" : call.group(3), item);
        }
        var comparison = COMPARISON.matcher(clause);
        if (!comparison.matches()) {
            throw new IllegalArgumentException("a condition unknown here: " + clause);
        }
        var left = item.get(name(comparison.group(1)));
        var right = values.get(comparison.group(3));
        return left != null && right != null && compares(left, comparison.group(2), right);
    }

    private boolean callHolds(String call, String name, String value, Map<String, AttributeValue> item) {
        return switch (call) {
            case "attribute_not_exists" -> !item.containsKey(name);
            case "attribute_exists" -> item.containsKey(name);
            case "begins_with" ->
                item.containsKey(name) && Attributes.text(item, name).startsWith(Attributes.text(values, value));
            default -> throw new IllegalArgumentException("a condition unknown here: " + call);
        };
    }

    private static boolean compares(AttributeValue left, String operator, AttributeValue right) {
        if (operator.equals("=")) {
            return left.equals(right);
        }
        var order = left.n() == null ? left.s().compareTo(right.s()) : Long.compare(number(left), number(right));
        return switch (operator) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            default -> order > 0;
        };
    }

    /// The item after the update.
    Map<String, AttributeValue> updated(String update, Map<String, AttributeValue> item) {
        var after = new HashMap<>(item);
        SECTION.matcher(update).results().forEach(section -> {
            for (var part : COMMA.split(section.group(2), -1)) {
                change(section.group(1), part, after);
            }
        });
        return after;
    }

    private void change(String section, String part, Map<String, AttributeValue> item) {
        if (section.equals("SET")) {
            var sides = EQUALS.split(part, -1);
            item.put(name(sides[0]), assigned(sides[1], item));
            return;
        }
        var words = BLANK.split(part, -1);
        var name = name(words[0]);
        var value = Attributes.value(values, words[1]);
        var sets = new Sets(item, name);
        if (section.equals("DELETE")) {
            sets.remove(value);
        } else if (value.hasSs()) {
            sets.add(value);
        } else {
            item.put(name, number(number(item.getOrDefault(name, number(0))) + number(value)));
        }
    }

    private AttributeValue assigned(String text, Map<String, AttributeValue> item) {
        var sum = SUM.matcher(text);
        if (!sum.matches()) {
            return Attributes.value(values, text);
        }
        BinaryOperator<Long> operator = sum.group(2).equals("+") ? Long::sum : (left, right) -> left - right;
        return number(operator.apply(number(Attributes.value(item, name(sum.group(1)))),
            number(Attributes.value(values, sum.group(3)))));
    }

    private String name(String text) {
        return names.getOrDefault(text, text);
    }

    private static long number(AttributeValue value) {
        return Long.parseLong(value.n());
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
