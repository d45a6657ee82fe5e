package foerdertopf.column;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Columns of plain values, and helpers to build those of records.
public final class Columns {

    public static final Column<Long> NUMBERS = new Numbers();
    public static final Column<String> TEXTS = new Texts();
    public static final Column<Integer> INTS = NUMBERS.as(Columns::toInt, Integer::longValue);
    public static final Column<Boolean> YES_NO = NUMBERS.as(number -> number != 0, yes -> yes ? 1L : 0L);
    public static final Column<LocalDate> DATES = NUMBERS.as(LocalDate::ofEpochDay, LocalDate::toEpochDay);
    public static final Column<YearMonth> MONTHS = NUMBERS.as(
        number -> YearMonth.of(0, 1).plusMonths(number),
        month -> month.getYear() * 12L + month.getMonthValue() - 1);
    public static final Column<BigInteger> BIG_NUMBERS = TEXTS.as(
        text -> new BigInteger(text, Character.MAX_RADIX),
        number -> number.toString(Character.MAX_RADIX));
    public static final Column<Instant> INSTANTS = new Instants();

    private Columns() {}

    /// Constants of an enum by their order, which therefore only grows at its end.
    public static <E extends Enum<E>> Column<E> oneOf(E[] constants) {
        var known = List.of(constants);
        return INTS.as(number -> at(known, number), Enum::ordinal);
    }

    /// Lists as values.
    public static <T> Column<List<T>> listsOf(Column<T> items) {
        return new Lists<>(items);
    }

    /// A value without fields.
    public static <T> Column<T> only(T value) {
        return new Column<>() {
            @Override
            public void write(ByteWriter out, List<? extends T> values) {
                // how many there are is known to the reader
            }

            @Override
            public List<T> read(ByteReader in, int count) {
                return each(count, _ -> value);
            }
        };
    }

    public static <T, S> List<S> each(List<? extends T> values, Function<? super T, ? extends S> function) {
        var results = new ArrayList<S>(values.size());
        for (var value : values) {
            results.add(function.apply(value));
        }
        return results;
    }

    public static <S> List<S> each(int count, IntFunction<? extends S> function) {
        var results = new ArrayList<S>(count);
        for (var index = 0; index < count; index++) {
            results.add(function.apply(index));
        }
        return results;
    }

    static <T> T at(List<T> known, int number) {
        if (number < 0 || number >= known.size()) {
            throw new DamagedBytesException("there is no choice " + number);
        }
        return known.get(number);
    }

    private static int toInt(long number) {
        if (number != (int) number) {
            throw new DamagedBytesException("a number is out of range");
        }
        return (int) number;
    }
}
