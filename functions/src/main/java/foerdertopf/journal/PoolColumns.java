package foerdertopf.journal;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Choice;
import foerdertopf.column.Choice.Kind;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.money.Money;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Hours;
import foerdertopf.pool.Opening;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;

/// How amounts and what happens to pools are written.
final class PoolColumns {

    static final Column<Money> MONEY = Columns.NUMBERS.as(Money::new, Money::cents);
    static final Column<Hours> HOURS = Columns.NUMBERS.as(Hours::new, Hours::hundredths);
    static final Column<Slots> SLOTS = Columns.BIG_NUMBERS.as(Slots::new, Slots::mask);
    static final Column<PoolId> POOLS = Columns.TEXTS.as(PoolId::new, PoolId::value);
    static final Column<Booked> BOOKED = new Bookings();
    static final Column<Budget> BUDGETS = new Budgets();
    static final Column<Draw> DRAWS = Choice.of(List.of(
        new Kind<>(Draw.Euros.class, pair(MONEY, Draw.Euros::pool, Draw.Euros::amount, Draw.Euros::new)),
        new Kind<>(Draw.Weeks.class, pair(SLOTS, Draw.Weeks::pool, Draw.Weeks::weeks, Draw.Weeks::new)),
        new Kind<>(
            Draw.WorkedHours.class,
            pair(HOURS, Draw.WorkedHours::pool, Draw.WorkedHours::hours, Draw.WorkedHours::new))));

    static final Column<List<Opening>> OPENINGS = Columns.listsOf(Choice.of(List.of(
        new Kind<>(Opening.OfEuros.class, pair(MONEY, Opening::pool, Opening.OfEuros::limit, Opening.OfEuros::new)),
        new Kind<>(
            Opening.OfWeeks.class, pair(Columns.INTS, Opening::pool, Opening.OfWeeks::limit, Opening.OfWeeks::new)),
        new Kind<>(Opening.OfHours.class, pair(HOURS, Opening::pool, Opening.OfHours::limit, Opening.OfHours::new)))));

    private PoolColumns() {}

    /// Something that is told of a pool.
    private static <T, V> Column<T> pair(
        Column<V> values,
        Function<T, PoolId> pool,
        Function<T, V> value,
        BiFunction<PoolId, V, T> made) {
        return new Column<>() {
            @Override
            public void write(ByteWriter out, List<? extends T> pairs) {
                POOLS.write(out, Columns.each(pairs, pool));
                values.write(out, Columns.each(pairs, value));
            }

            @Override
            public List<T> read(ByteReader in, int count) {
                var pools = POOLS.read(in, count);
                var found = values.read(in, count);
                return Columns.each(count, i -> made.apply(pools.get(i), found.get(i)));
            }
        };
    }

    private static final class Bookings implements Column<Booked> {
        @Override
        public void write(ByteWriter out, List<? extends Booked> values) {
            Columns.NUMBERS.write(out, Columns.each(values, Booked::entries));
            Columns.NUMBERS.write(out, Columns.each(values, Booked::claims));
        }

        @Override
        public List<Booked> read(ByteReader in, int count) {
            var entries = Columns.NUMBERS.read(in, count);
            var claims = Columns.NUMBERS.read(in, count);
            return Columns.each(count, i -> new Booked(entries.get(i), claims.get(i)));
        }
    }

    private static final class Budgets implements Column<Budget> {
        @Override
        public void write(ByteWriter out, List<? extends Budget> values) {
            POOLS.write(out, Columns.each(values, Budget::id));
            MONEY.write(out, Columns.each(values, Budget::limit));
            MONEY.write(out, Columns.each(values, Budget::available));
            MONEY.write(out, Columns.each(values, Budget::reserved));
            MONEY.write(out, Columns.each(values, Budget::approved));
            MONEY.write(out, Columns.each(values, Budget::paid));
            Columns.MONTHS.write(out, Columns.each(values, Budget::openMonth));
            BOOKED.write(out, Columns.each(values, Budget::booked));
        }

        @Override
        public List<Budget> read(ByteReader in, int count) {
            var pools = POOLS.read(in, count);
            var limits = MONEY.read(in, count);
            var available = MONEY.read(in, count);
            var reserved = MONEY.read(in, count);
            var approved = MONEY.read(in, count);
            var paid = MONEY.read(in, count);
            var months = Columns.MONTHS.read(in, count);
            var booked = BOOKED.read(in, count);
            return Columns.each(count, i -> new Budget(
                pools.get(i), limits.get(i), available.get(i), reserved.get(i), approved.get(i), paid.get(i),
                months.get(i), booked.get(i)));
        }
    }
}
