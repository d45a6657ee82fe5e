package foerdertopf.aws;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The size of an item as DynamoDB counts it: names and texts in UTF-8, bytes as they are, a number by its digits.
public final class ItemSize {

    private static final int OF_A_CONTAINER = 3;

    private ItemSize() {}

    public static int of(Map<String, AttributeValue> item) {
        return item.entrySet()
            .stream()
            .mapToInt(attribute -> utf8(attribute.getKey()) + of(attribute.getValue()))
            .sum();
    }

    private static int of(AttributeValue value) {
        return switch (value.type()) {
            case S -> utf8(value.s());
            case N -> number(value.n());
            case B -> value.b().asByteArrayUnsafe().length;
            case BOOL, NUL -> 1;
            case M -> OF_A_CONTAINER + value.m().size() + of(value.m());
            case L -> OF_A_CONTAINER + value.l().size() + value.l().stream().mapToInt(ItemSize::of).sum();
            case SS -> OF_A_CONTAINER + value.ss().stream().mapToInt(ItemSize::utf8).sum();
            case NS, BS, UNKNOWN_TO_SDK_VERSION ->
                throw new IllegalArgumentException("no item holds a " + value.type());
        };
    }

    /// A byte for each two significant digits, and one more; a sign takes another.
    private static int number(String text) {
        var digits = text.startsWith("-") ? text.substring(1) : text;
        var significant = digits.replaceAll("^0+|0+$", "").length();
        return (significant + 1) / 2 + 1 + (text.startsWith("-") ? 1 : 0);
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
