package foerdertopf.csv;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/// Collects the cells of a row as the parser finds them, with the line they begin on.
final class RowCells extends AbstractBaseCsvCallbackHandler<RowCells.Line> {

    private final boolean notesQuotes;
    private List<String> cells = new ArrayList<>();
    private List<Integer> quoted = new ArrayList<>();

    record Line(long number, List<String> cells, List<Integer> quoted) {}

    /// Which cells are quoted matters only where a comma may be more than one thing.
    RowCells(boolean notesQuotes) {
        this.notesQuotes = notesQuotes;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>(cells.size());
        if (!quoted.isEmpty()) {
            quoted = new ArrayList<>(quoted.size());
        }
    }

    @Override
    protected void handleField(int index, char[] letters, int offset, int length, boolean quoted) {
        if (quoted && notesQuotes) {
            this.quoted.add(cells.size());
        }
        cells.add(new String(letters, offset, length));
    }

    @Override
    protected Line buildRecord() {
        return new Line(getStartingLineNumber(), cells, quoted);
    }
}
