package foerdertopf.bench.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import foerdertopf.intake.table.Row;

/// Gathers rows of one reference that stand below each other. A file whose rows are mixed needs more than that, which a
/// baseline is spared.
final class Neighbours implements Iterator<List<Row>> {

    private final Iterator<Row> rows;
    private Optional<Row> ahead;

    Neighbours(Iterator<Row> rows) {
        this.rows = rows;
        this.ahead = pull();
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public List<Row> next() {
        var first = ahead.orElseThrow(NoSuchElementException::new);
        var gathered = new ArrayList<Row>();
        while (ahead.filter(row -> reference(row).equals(reference(first))).isPresent()) {
            gathered.add(ahead.get());
            ahead = pull();
        }
        return gathered;
    }

    private Optional<Row> pull() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    private static String reference(Row row) {
        return row.cells().getFirst();
    }
}
