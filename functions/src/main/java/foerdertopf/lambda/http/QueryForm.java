package foerdertopf.lambda.http;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import foerdertopf.claim.fields.Checked;
import foerdertopf.claim.fields.Days;
import foerdertopf.claim.fields.FieldRule;
import foerdertopf.json.Pointer;
import foerdertopf.json.WholeNumber;

/// Reads the parameters of a query. A parameter without a value is as good as none; faults are collected, and
/// [#nothingElse] at the end names the parameters nobody asked for.
public final class QueryForm {

    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 500;
    private static final Map<String, String> LIMITS = Map.of("lowest", "1", "highest", "" + HIGHEST_LIMIT);
    private static final Map<String, String> YEARS = Map.of("first", "" + Days.FIRST_YEAR, "last", "" + Days.LAST_YEAR);
    private static final int MOST_DIGITS = 4;

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
        var year = text.flatMap(given -> between(Days.FIRST_YEAR, Days.LAST_YEAR, given));
        if (text.isPresent() && year.isEmpty()) {
            errors.add(at(name), RequestFault.NOT_A_YEAR, YEARS);
        }
        return year;
    }

    /// How many items a page may have.
    public int limit() {
        var text = text("limit");
        var limit = text.flatMap(given -> between(1, HIGHEST_LIMIT, given));
        if (text.isPresent() && limit.isEmpty()) {
            errors.add(at("limit"), RequestFault.NOT_A_LIMIT, LIMITS);
        }
        return limit.orElse(USUAL_LIMIT);
    }

    private static Optional<Integer> between(int lowest, int highest, String text) {
        return WholeNumber.read(text)
            .filter(plain -> plain.length() <= MOST_DIGITS)
            .map(Integer::valueOf)
            .filter(number -> number >= lowest && number <= highest);
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
