package foerdertopf.programme.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import foerdertopf.programme.FundingLine;
import foerdertopf.programme.Mark;

/// The fields of one row in their types. What is missing or malformed becomes a finding, and stands as a value that is
/// never used, since data with findings is never a programme.
final class Fields {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final Row row;
    private final Findings findings;
    private final Set<String> known = new TreeSet<>();
    private boolean readable = true;

    Fields(Row row, Findings findings) {
        this.row = row;
        this.findings = findings;
    }

    String text(String field) {
        var text = optionalText(field);
        if (text.isBlank()) {
            find(field + " is missing");
        }
        return text;
    }

    /// Empty where the field is absent.
    String optionalText(String field) {
        known.add(field);
        return row.fields().getOrDefault(field, "");
    }

    LocalDate day(String field) {
        return typed(field, text(field), Fields::parseDay, LocalDate.EPOCH);
    }

    LocalDate dayOr(String field, LocalDate absent) {
        var text = optionalText(field);
        return text.isEmpty() ? absent : typed(field, text, Fields::parseDay, absent);
    }

    /// The first day of the year the field names.
    LocalDate year(String field) {
        return typed(field, text(field), Fields::parseYear, LocalDate.EPOCH);
    }

    /// The last day of the year the field names.
    LocalDate endOfYearOr(String field, LocalDate absent) {
        var text = optionalText(field);
        return text.isEmpty()
            ? absent
            : typed(field, text, Fields::parseYear, LocalDate.EPOCH).plusYears(1).minusDays(1);
    }

    FundingLine line(String field) {
        return typed(field, text(field), FundingLine::byKey, FundingLine.COORDINATION_OFFICE);
    }

    Mark mark(String field) {
        return typed(field, text(field), Fields::parseMark, Mark.D);
    }

    <T> T typed(String field, String text, Function<String, Optional<T>> parser, T unused) {
        if (text.isBlank()) {
            return unused;
        }
        return parser.apply(text).orElseGet(() -> {
            find(field + " cannot be \"" + text + "\"");
            return unused;
        });
    }

    /// Whether every field asked for was there and had its form.
    boolean isReadable() {
        return readable;
    }

    private void find(String what) {
        readable = false;
        findings.add(row, what);
    }

    /// Every field that nobody asked for is a finding.
    void nothingElse() {
        row.fields()
            .keySet()
            .stream()
            .filter(field -> !known.contains(field))
            .forEach(
                field -> findings.add(row, "unknown field " + field));
    }

    private static Optional<LocalDate> parseDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parseYear(String text) {
        return YEAR.matcher(text).matches()
            ? Optional.of(LocalDate.of(Integer.parseInt(text), 1, 1))
            : Optional.empty();
    }

    private static Optional<Mark> parseMark(String text) {
        for (var mark : Mark.values()) {
            if (mark.name().equals(text)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}
