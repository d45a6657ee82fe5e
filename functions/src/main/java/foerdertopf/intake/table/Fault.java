package foerdertopf.intake.table;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import foerdertopf.refusal.Code;

/// Why a file cannot be read as a whole: a message key under `upload.failed.` and the values its text names.
public record Fault(String reason, SortedMap<String, String> values) {

    private static final String ROW = "row";
    private static final String HEADER = "0";

    public Fault {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Fault of(String reason) {
        return new Fault(reason, Collections.emptySortedMap());
    }

    public static Fault of(String reason, Map<String, String> values) {
        return new Fault(reason, new TreeMap<>(values));
    }

    /// The contract's code: a key may name a body that does not exist, everything else is invalid input.
    public Code code() {
        return Stream.of(Code.AGS_LEADING_ZERO, Code.UNKNOWN_BODY)
            .filter(code -> code.text().equals(reason))
            .findFirst()
            .orElse(Code.INVALID);
    }

    /// At a row; the header is row 0.
    public static Fault atRow(String reason, int row) {
        return of(reason, Map.of(ROW, Integer.toString(row)));
    }

    /// Whether it lies in the header, which has no number to people.
    public boolean isInHeader() {
        return HEADER.equals(values.get(ROW));
    }

    /// The number of the row it lies in; empty of the header and of the file as a whole.
    public String row() {
        return isInHeader() ? "" : values.getOrDefault(ROW, "");
    }
}
