package foerdertopf.intake.table;

import java.util.List;

/// A row of a table: its number, row 1 being the first under the header, the byte it begins at, and its cells.
public record Row(int number, long startByte, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /// Nothing stands in it: spreadsheets end with such rows, and people part their tables with them.
    public boolean isBlank() {
        return cells.stream().allMatch(Blanks::isBlank);
    }
}
