package foerdertopf.column;

import java.util.ArrayList;
import java.util.List;

/// Lists: first how long each is, then the items of all of them in one column.
record Lists<T>(Column<T> items) implements Column<List<T>> {

    private static final int MOST_ITEMS = 1_000_000;

    @Override
    public void write(ByteWriter out, List<? extends List<T>> values) {
        Columns.INTS.write(out, Columns.each(values, List::size));
        var all = new ArrayList<T>();
        values.forEach(all::addAll);
        items.write(out, all);
    }

    @Override
    public List<List<T>> read(ByteReader in, int count) {
        var sizes = Columns.INTS.read(in, count);
        var total = sizes.stream().mapToLong(Lists::checked).sum();
        if (total > MOST_ITEMS) {
            throw new DamagedBytesException("lists of " + total + " items");
        }
        var all = items.read(in, (int) total).iterator();
        return Columns.each(sizes, size -> Columns.each(size, _ -> all.next()));
    }

    private static int checked(int size) {
        if (size < 0) {
            throw new DamagedBytesException("a list shorter than none");
        }
        return size;
    }
}
