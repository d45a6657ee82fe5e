package foerdertopf.lambda.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import foerdertopf.claim.fields.Checked;
import foerdertopf.claim.fields.Fault;
import foerdertopf.claim.fields.FaultKind;
import foerdertopf.claim.fields.FieldRule;
import foerdertopf.json.Json;
import foerdertopf.json.Pointer;
import foerdertopf.json.WholeNumber;

/// Reads the fields of one JSON object by their rules. Each fault is collected and a stand-in answered, so that reading
/// goes on and names every fault; [#nothingElse] at the end names the fields nobody asked for.
public final class Form {

    private static final int LONGEST_LIST = 1_000;
    private static final int LONGEST_SHOWN = 40;
    private static final Json.Fields NOTHING = Json.fields().build();

    private final Json.Fields fields;
    private final Pointer at;
    private final InputErrors errors;
    private final Set<String> known = new HashSet<>();

    public Form(Json.Fields fields, Pointer at, InputErrors errors) {
        this.fields = fields;
        this.at = at;
        this.errors = errors;
    }

    public Pointer at(String name) {
        return at.field(name);
    }

    /// A text that must be there.
    public <T> T text(String name, FieldRule<T> rule) {
        return switch (required(name)) {
            case Json.Text(var text) -> checked(name, rule, text);
            case Json.Null() -> rule.standIn();
            case Json _ -> wrongType(name, RequestFault.NOT_A_TEXT, rule.standIn());
        };
    }

    /// A text that may be left out.
    public <T> T textOr(String name, FieldRule<T> rule, T absent) {
        known.add(name);
        return isThere(name) ? text(name, rule) : absent;
    }

    /// A text that may be left out.
    public <T> Optional<T> optionalText(String name, FieldRule<T> rule) {
        known.add(name);
        return isThere(name) ? Optional.of(text(name, rule)) : Optional.empty();
    }

    /// A whole JSON number that must be there, given to its rule in plain digits.
    public <T> T number(String name, FieldRule<T> rule) {
        return switch (required(name)) {
            case Json.Numeral(var literal) -> WholeNumber.plain(literal)
                .map(plain -> checked(name, rule, plain))
                .orElseGet(() -> fraction(name, literal, rule.standIn()));
            case Json.Null() -> rule.standIn();
            case Json _ -> wrongType(name, RequestFault.NOT_A_NUMBER, rule.standIn());
        };
    }

    /// A truth value; false where it is left out.
    public boolean flag(String name) {
        known.add(name);
        if (!isThere(name)) {
            return false;
        }
        return fields.byName().get(name) instanceof Json.Bool(var value)
            ? value
            : wrongType(name, RequestFault.NOT_A_TRUTH_VALUE, false);
    }

    /// An object that must be there; empty where there is something else. One that is missing reads as one
    /// without fields, so that each of them is named.
    public Optional<Form> object(String name) {
        known.add(name);
        return switch (value(name)) {
            case Json.Fields inner -> Optional.of(new Form(inner, at(name), errors));
            case Json.Null() -> Optional.of(new Form(NOTHING, at(name), errors));
            case Json _ -> wrongType(name, RequestFault.NOT_AN_OBJECT, Optional.empty());
        };
    }

    /// An object that must be there, though it is unknown which fields it has.
    public void unknownObject(String name) {
        switch (required(name)) {
            case Json.Fields _,Json.Null() -> {
            }
            case Json _ -> errors.add(at(name), RequestFault.NOT_AN_OBJECT);
        }
    }

    /// An object that may be left out.
    public Optional<Form> optionalObject(String name) {
        known.add(name);
        return isThere(name) ? object(name) : Optional.empty();
    }

    /// A list of objects with at least one in it; without those that are none.
    public List<Form> objects(String name) {
        return switch (required(name)) {
            case Json.Items(var list) when list.isEmpty() -> wrongType(name, RequestFault.EMPTY_LIST, List.of());
            case Json.Items(var list) when list.size() > LONGEST_LIST ->
                tooLong(name);
            case Json.Items(var list) -> forms(name, list);
            case Json.Null() -> List.of();
            case Json _ -> wrongType(name, RequestFault.NOT_A_LIST, List.of());
        };
    }

    public void nothingElse() {
        fields.byName()
            .keySet()
            .stream()
            .filter(name -> !known.contains(name))
            .forEach(name -> errors.add(at(name), RequestFault.UNKNOWN_FIELD));
    }

    private List<Form> forms(String name, List<Json> list) {
        var forms = new ArrayList<Form>();
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Json.Fields inner) {
                forms.add(new Form(inner, at(name).item(i), errors));
            } else {
                errors.add(at(name).item(i), RequestFault.NOT_AN_OBJECT);
            }
        }
        return forms;
    }

    private <T> T checked(String name, FieldRule<T> rule, String text) {
        return switch (rule.read(text)) {
            case Checked.Valid<T>(var value) -> value;
            case Checked.Faulty<T>(var fault) -> {
                errors.add(at(name), fault);
                yield rule.standIn();
            }
        };
    }

    private Json required(String name) {
        known.add(name);
        if (!isThere(name)) {
            errors.add(at(name), Fault.of(FaultKind.MISSING));
        }
        return value(name);
    }

    private boolean isThere(String name) {
        return !(value(name) instanceof Json.Null);
    }

    /// A null counts as left out.
    private Json value(String name) {
        return fields.byName().getOrDefault(name, Json.NULL);
    }

    private List<Form> tooLong(String name) {
        errors.add(at(name), RequestFault.LIST_TOO_LONG, Map.of("limit", Integer.toString(LONGEST_LIST)));
        return List.of();
    }

    private <T> T fraction(String name, String literal, T standIn) {
        var found = literal.length() > LONGEST_SHOWN ? literal.substring(0, LONGEST_SHOWN - 1) + "…" : literal;
        errors.add(at(name), Fault.of(FaultKind.NOT_A_COUNT, Map.of("found", found)));
        return standIn;
    }

    private <T> T wrongType(String name, RequestFault fault, T standIn) {
        errors.add(at(name), fault);
        return standIn;
    }
}
