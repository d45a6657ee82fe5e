package foerdertopf.lambda.http;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import foerdertopf.claim.fields.Checked;
import foerdertopf.claim.fields.FieldRule;
import foerdertopf.json.Pointer;

/// Reads the parameters of a query. A parameter without a value is as good as none; faults are collected, and
/// [#nothingElse] at the end names the parameters nobody asked for.
public final class QueryForm {

    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 500;
    private static final Pattern LIMIT_FORM = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern YEAR_FORM = Pattern.compile("19[0-9]{2}|20[0-9]{2}|2100");

    private final Request request;
    private final InputErrors errors;
    private final Set<String> known = new HashSet<>();

    public QueryForm(Request request, InputErrors errors) {
        this.request = request;
        this.errors = errors;
    }

    /// Where faults of a parameter are found: as if the query were an object.
    public static Pointer at(String name) {
        return Pointer.BODY.field(name);
    }

    public Optional<String> text(String name) {
        known.add(name);
        return Optional.of(request.query().getOrDefault(name, "")).filter(value -> !value.isBlank());
    }

    public <T> Optional<T> value(String name, FieldRule<T> rule) {
        return text(name).flatMap(text -> switch (rule.read(text)) {
            case Checked.Valid<T>(var value) -> Optional.of(value);
            case Checked.Faulty<T>(var fault) -> {
                errors.add(at(name), fault);
                yield Optional.empty();
            }
        });
    }

    public Optional<Integer> year(String name) {
        var text = text(name);
        var year = text.filter(given -> YEAR_FORM.matcher(given).matches()).map(Integer::valueOf);
        if (text.isPresent() && year.isEmpty()) {
            errors.add(at(name), RequestFault.NOT_A_YEAR);
        }
        return year;
    }

    /// How many items a page may have.
    public int limit() {
        var text = text("limit").orElse(String.valueOf(USUAL_LIMIT));
        if (!LIMIT_FORM.matcher(text).matches() || Integer.parseInt(text) > HIGHEST_LIMIT) {
            errors.add(at("limit"), RequestFault.NOT_A_LIMIT);
            return USUAL_LIMIT;
        }
        return Integer.parseInt(text);
    }

    /// Where the list goes on; empty at its beginning.
    public String cursor() {
        return text("cursor").orElse("");
    }

    public void nothingElse() {
        request.query()
            .keySet()
            .stream()
            .filter(name -> !known.contains(name))
            .sorted()
            .forEach(name -> errors.add(at(name), RequestFault.UNKNOWN_PARAMETER));
    }
}
