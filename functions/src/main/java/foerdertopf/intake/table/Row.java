package foerdertopf.intake.table;

import java.util.List;

/// A row of a table: its number, row 1 being the first under the header, the byte it begins at, its cells, and, in a table
/// that commas part, the places of those cells that are in quotes.
public record Row(int number, long startByte, List<String> cells, List<Integer> quoted) {

    public Row {
        cells = List.copyOf(cells);
        quoted = List.copyOf(quoted);
    }

    public Row(int number, long startByte, List<String> cells) {
        this(number, startByte, cells, List.of());
    }

    /// Nothing stands in it: spreadsheets end with such rows, and people part their tables with them.
    public boolean isBlank() {
        return cells.stream().allMatch(Blanks::isBlank);
    }
}
