package foerdertopf.csv;

/// Writes a text so that a spreadsheet shows it and does not run it as a formula.
final class SafeCell {

    private static final String RUNS = "=+-@\t\r";

    private SafeCell() {}

    static String of(String text) {
        return !text.isEmpty() && RUNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
