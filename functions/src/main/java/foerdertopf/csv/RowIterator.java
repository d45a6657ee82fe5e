package foerdertopf.csv;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvReader;
import foerdertopf.intake.table.Row;
import foerdertopf.intake.table.Tables.Place;

/// Numbers the parser's rows, finds the byte each begins at, and leaves blank ones out.
final class RowIterator implements Iterator<Row> {

    private final Iterator<RowCells.Line> lines;
    private final LineStarts starts;
    private int number;
    private Optional<Row> next = Optional.empty();

    RowIterator(CsvReader<RowCells.Line> reader, LineStarts starts, Place first) {
        this.lines = reader.iterator();
        this.starts = starts;
        this.number = first.row() - 1;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && lines.hasNext()) {
            var line = lines.next();
            number++;
            next = Optional.of(new Row(number, starts.startOf(line.number()), line.cells(), line.quoted()))
                .filter(row -> !row.isBlank());
        }
        return next.isPresent();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = next.orElseThrow();
        next = Optional.empty();
        return row;
    }
}
