package foerdertopf.memory;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import foerdertopf.journal.EntryKey;
import foerdertopf.journal.ListPlace;
import foerdertopf.journal.Slice;

/// A list: rows in order, told in slices.
final class Listing {

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::sort)
        .thenComparing(row -> row.key().partition())
        .thenComparing(row -> row.key().sort());

    private final Comparator<Row> order;
    private final List<Row> rows;

    /// Where something stands in the list.
    record Row(String sort, EntryKey key) {
        private ListPlace place() {
            return new ListPlace(0, sort, key);
        }
    }

    Listing(Stream<Row> rows) {
        this(rows, ORDER);
    }

    private Listing(Stream<Row> rows, Comparator<Row> order) {
        this.order = order;
        this.rows = rows.sorted(order).toList();
    }

    static Listing backward(Stream<Row> rows) {
        return new Listing(rows, ORDER.reversed());
    }

    <T> Slice<T> slice(String from, int limit, Function<EntryKey, T> item) {
        if (!ListPlace.isWellFormed(from)) {
            return new Slice<>(List.of(), Slice.END);
        }
        var rest = rows.stream().filter(row -> isAfter(row, from)).toList();
        var told = rest.stream().limit(limit).toList();
        var next = told.size() < rest.size() ? told.getLast().place().text() : Slice.END;
        return new Slice<>(told.stream().map(row -> item.apply(row.key())).toList(), next);
    }

    private boolean isAfter(Row row, String from) {
        return ListPlace.parse(from)
            .map(place -> order.compare(row, new Row(place.sort(), place.key())) > 0)
            .orElse(true);
    }
}
