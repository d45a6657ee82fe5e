package foerdertopf.journal;

import java.util.List;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.pool.Budget;

/// How closings are written.
final class ClosingColumn implements Column<Closing> {

    private static final Column<List<Budget>> BALANCES = Columns.listsOf(PoolColumns.BUDGETS);

    @Override
    public void write(ByteWriter out, List<? extends Closing> closings) {
        Columns.TEXTS.write(out, Columns.each(closings, Closing::programme));
        Columns.MONTHS.write(out, Columns.each(closings, Closing::month));
        EntryColumns.STAMPS.write(out, Columns.each(closings, Closing::stamp));
        BALANCES.write(out, Columns.each(closings, Closing::balances));
        PoolColumns.BOOKED.write(out, Columns.each(closings, Closing::byTheGate));
    }

    @Override
    public List<Closing> read(ByteReader in, int count) {
        var programmes = Columns.TEXTS.read(in, count);
        var months = Columns.MONTHS.read(in, count);
        var stamps = EntryColumns.STAMPS.read(in, count);
        var balances = BALANCES.read(in, count);
        var byGates = PoolColumns.BOOKED.read(in, count);
        return Columns.each(
            count,
            i -> new Closing(programmes.get(i), months.get(i), stamps.get(i), balances.get(i), byGates.get(i)));
    }
}
