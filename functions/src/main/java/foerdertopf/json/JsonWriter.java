package foerdertopf.json;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Writes JSON on one line, in the order of the tree or in the canonical one.
public final class JsonWriter {

    private final StringBuilder out = new StringBuilder(256);
    private final UnaryOperator<Map<String, Json>> order;

    private JsonWriter(UnaryOperator<Map<String, Json>> order) {
        this.order = order;
    }

    public static String write(Json json) {
        return new JsonWriter(UnaryOperator.identity()).text(json);
    }

    /// Fields sorted by name and no blanks: two bodies that say the same in another order are one text.
    public static String canonical(Json json) {
        return new JsonWriter(TreeMap::new).text(json);
    }

    private String text(Json json) {
        append(json);
        return out.toString();
    }

    private void append(Json json) {
        switch (json) {
            case Json.Fields(var byName) -> appendFields(order.apply(byName));
            case Json.Items(var list) -> {
                var separator = "[";
                for (var item : list) {
                    out.append(separator);
                    append(item);
                    separator = ",";
                }
                out.append(list.isEmpty() ? "[]" : "]");
            }
            case Json.Text(var value) -> appendText(value);
            case Json.Numeral(var literal) -> out.append(literal);
            case Json.Bool(var value) -> out.append(value);
            case Json.Null() -> out.append("null");
        }
    }

    private void appendFields(Map<String, Json> byName) {
        var separator = "{";
        for (var field : byName.entrySet()) {
            out.append(separator);
            appendText(field.getKey());
            out.append(':');
            append(field.getValue());
            separator = ",";
        }
        out.append(byName.isEmpty() ? "{}" : "}");
    }

    private void appendText(String value) {
        out.append('"');
        for (var i = 0; i < value.length(); i++) {
            appendLetter(value.charAt(i));
        }
        out.append('"');
    }

    private void appendLetter(char letter) {
        switch (letter) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                // U+2028 and U+2029 end a line in some readers, so they are escaped like control characters.
                if (letter < ' ' || letter == '\u2028' || letter == '\u2029') {
                    out.append("\\u").append(Character.forDigit(letter >> 12, 16));
                    out.append(Character.forDigit(letter >> 8 & 0xF, 16));
                    out.append(Character.forDigit(letter >> 4 & 0xF, 16)).append(Character.forDigit(letter & 0xF, 16));
                } else {
                    out.append(letter);
                }
            }
        }
    }
}
