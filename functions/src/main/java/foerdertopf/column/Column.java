package foerdertopf.column;

import java.util.List;
import java.util.function.Function;

/// Writes a list of values of one kind and reads as many back. The same values always give the same bytes.
public interface Column<T> {

    void write(ByteWriter out, List<? extends T> values);

    List<T> read(ByteReader in, int count);

    /// Values of another kind that stand for these one to one.
    default <S> Column<S> as(Function<T, S> made, Function<S, T> taken) {
        var column = this;
        return new Column<>() {
            @Override
            public void write(ByteWriter out, List<? extends S> values) {
                column.write(out, Columns.each(values, taken));
            }

            @Override
            public List<S> read(ByteReader in, int count) {
                return Columns.each(column.read(in, count), made);
            }
        };
    }

    default void writeOne(ByteWriter out, T value) {
        write(out, List.of(value));
    }

    default T readOne(ByteReader in) {
        return read(in, 1).getFirst();
    }
}
