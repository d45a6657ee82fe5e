package foerdertopf.journal;

import java.util.List;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.pool.Account;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Rebooking;

/// How the moves of a decision are written.
final class MoveColumn implements Column<Move> {

    private static final Column<Status> STATUSES = Columns.oneOf(Status.values());
    private static final Column<List<Rebooking>> MONEY = Columns.listsOf(new Rebookings());
    private static final Column<List<Draw>> DRAWS = Columns.listsOf(PoolColumns.DRAWS);

    @Override
    public void write(ByteWriter out, List<? extends Move> moves) {
        Columns.INTS.write(out, Columns.each(moves, Move::row));
        STATUSES.write(out, Columns.each(moves, Move::from));
        STATUSES.write(out, Columns.each(moves, Move::to));
        PoolColumns.MONEY.write(out, Columns.each(moves, Move::amount));
        MONEY.write(out, Columns.each(moves, Move::money));
        DRAWS.write(out, Columns.each(moves, Move::taken));
        DRAWS.write(out, Columns.each(moves, Move::returned));
        BasisColumns.BASES.write(out, Columns.each(moves, Move::basis));
    }

    @Override
    public List<Move> read(ByteReader in, int count) {
        var rows = Columns.INTS.read(in, count);
        var from = STATUSES.read(in, count);
        var to = STATUSES.read(in, count);
        var amounts = PoolColumns.MONEY.read(in, count);
        var money = MONEY.read(in, count);
        var taken = DRAWS.read(in, count);
        var returned = DRAWS.read(in, count);
        var bases = BasisColumns.BASES.read(in, count);
        return Columns.each(count, i -> new Move(
            rows.get(i), from.get(i), to.get(i), amounts.get(i), money.get(i), taken.get(i), returned.get(i),
            bases.get(i)));
    }

    private static final class Rebookings implements Column<Rebooking> {
        private static final Column<Account> ACCOUNTS = Columns.oneOf(Account.values());

        @Override
        public void write(ByteWriter out, List<? extends Rebooking> rebookings) {
            PoolColumns.POOLS.write(out, Columns.each(rebookings, Rebooking::budget));
            ACCOUNTS.write(out, Columns.each(rebookings, Rebooking::from));
            ACCOUNTS.write(out, Columns.each(rebookings, Rebooking::to));
            PoolColumns.MONEY.write(out, Columns.each(rebookings, Rebooking::amount));
        }

        @Override
        public List<Rebooking> read(ByteReader in, int count) {
            var budgets = PoolColumns.POOLS.read(in, count);
            var from = ACCOUNTS.read(in, count);
            var to = ACCOUNTS.read(in, count);
            var amounts = PoolColumns.MONEY.read(in, count);
            return Columns.each(
                count, i -> new Rebooking(budgets.get(i), from.get(i), to.get(i), amounts.get(i)));
        }
    }
}
