package foerdertopf.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Reads JSON exactly as RFC 8259 has it: no comments, no trailing commas, no text behind the value, nothing guessed.
/// Callers bound the length; the depth is bounded here.
public final class JsonReader {

    private static final int DEEPEST = 16;

    private final JsonTokens tokens;
    private final List<Pointer> repeated = new ArrayList<>();

    private JsonReader(String text) {
        this.tokens = new JsonTokens(text);
    }

    public static JsonReading read(String text) {
        var reader = new JsonReader(text);
        try {
            var json = reader.value(Pointer.BODY, 0);
            reader.tokens.end();
            return new JsonReading.Read(json, reader.repeated);
        } catch (JsonTokens.UnexpectedException e) {
            return reader.tokens.malformedHere();
        }
    }

    private Json value(Pointer at, int depth) throws JsonTokens.UnexpectedException {
        if (depth > DEEPEST) {
            throw tokens.unexpected();
        }
        return switch (tokens.peek()) {
            case '{' -> fields(at, depth);
            case '[' -> items(at, depth);
            case '"' -> new Json.Text(tokens.text());
            case 't' -> {
                tokens.word("true");
                yield new Json.Bool(true);
            }
            case 'f' -> {
                tokens.word("false");
                yield new Json.Bool(false);
            }
            case 'n' -> {
                tokens.word("null");
                yield Json.NULL;
            }
            default -> new Json.Numeral(tokens.number());
        };
    }

    private Json fields(Pointer at, int depth) throws JsonTokens.UnexpectedException {
        SequencedMap<String, Json> byName = new LinkedHashMap<>();
        tokens.take('{');
        if (!tokens.takeIf('}')) {
            do {
                field(byName, at, depth);
            } while (tokens.takeIf(','));
            tokens.take('}');
        }
        return new Json.Fields(byName);
    }

    private void field(SequencedMap<String, Json> byName, Pointer at, int depth)
        throws JsonTokens.UnexpectedException {
        tokens.peek();
        var name = tokens.text();
        tokens.take(':');
        var value = value(at.field(name), depth + 1);
        if (byName.putIfAbsent(name, value) != null) {
            repeated.add(at.field(name));
        }
    }

    private Json items(Pointer at, int depth) throws JsonTokens.UnexpectedException {
        var list = new ArrayList<Json>();
        tokens.take('[');
        if (!tokens.takeIf(']')) {
            do {
                list.add(value(at.item(list.size()), depth + 1));
            } while (tokens.takeIf(','));
            tokens.take(']');
        }
        return new Json.Items(list);
    }
}
