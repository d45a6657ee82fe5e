package foerdertopf.csv;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/// Collects the cells of a row as the parser finds them, with the line they begin on.
final class RowCells extends AbstractBaseCsvCallbackHandler<RowCells.Line> {

    private List<String> cells = new ArrayList<>();

    record Line(long number, List<String> cells) {}

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>(cells.size());
    }

    @Override
    protected void handleField(int index, char[] letters, int offset, int length, boolean quoted) {
        cells.add(new String(letters, offset, length));
    }

    @Override
    protected Line buildRecord() {
        return new Line(getStartingLineNumber(), cells);
    }
}
