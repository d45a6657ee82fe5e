package foerdertopf.column;

import java.util.List;

/// Values of several kinds, each kind in columns of its own. Kinds are known by their place in the list, which therefore
/// only grows at its end.
public record Choice<T>(List<Kind<? extends T>> kinds) implements Column<T> {

    public Choice {
        kinds = List.copyOf(kinds);
    }

    public static <T> Choice<T> of(List<Kind<? extends T>> kinds) {
        return new Choice<>(kinds);
    }

    /// One kind of value and how it is written.
    public record Kind<T>(Class<T> type, Column<T> column) {
        private void writeTo(ByteWriter out, List<?> values) {
            column.write(out, Columns.each(values, type::cast));
        }
    }

    @Override
    public void write(ByteWriter out, List<? extends T> values) {
        var numbers = Columns.each(values, this::kindOf);
        Columns.INTS.write(out, numbers);
        var groups = Groups.of(numbers);
        groups.places().keySet().forEach(number -> kinds.get(number).writeTo(out, groups.pick(number, values)));
    }

    @Override
    public List<T> read(ByteReader in, int count) {
        return Groups.of(Columns.INTS.read(in, count))
            .gather((number, size) -> Columns.at(kinds, number).column().read(in, size));
    }

    private int kindOf(T value) {
        for (var number = 0; number < kinds.size(); number++) {
            if (kinds.get(number).type().isInstance(value)) {
                return number;
            }
        }
        throw new IllegalArgumentException("no column for " + value.getClass());
    }
}
