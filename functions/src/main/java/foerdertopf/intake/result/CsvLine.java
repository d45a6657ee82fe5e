package foerdertopf.intake.result;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import foerdertopf.spreadsheet.SafeCell;

/// A line of a CSV file as a German spreadsheet opens it, of cells that no spreadsheet runs.
public final class CsvLine {

    /// So that a spreadsheet takes the file for UTF-8.
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String END = "\r\n";
    private static final String NEEDS_QUOTES = ";\"\r\n";

    private CsvLine() {}

    public static String of(String... cells) {
        return Stream.of(cells).map(CsvLine::cell).collect(Collectors.joining(";", "", END));
    }

    private static String cell(String text) {
        var safe = SafeCell.of(text);
        return safe.chars().anyMatch(letter -> NEEDS_QUOTES.indexOf(letter) >= 0)
            ? "\"" + safe.replace("\"", "\"\"") + "\""
            : safe;
    }
}
