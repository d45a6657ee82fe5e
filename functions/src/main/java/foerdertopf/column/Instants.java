package foerdertopf.column;

import java.time.Instant;
import java.util.List;

/// Moments, to the nanosecond.
final class Instants implements Column<Instant> {

    @Override
    public void write(ByteWriter out, List<? extends Instant> values) {
        Columns.NUMBERS.write(out, Columns.each(values, Instant::getEpochSecond));
        Columns.INTS.write(out, Columns.each(values, Instant::getNano));
    }

    @Override
    public List<Instant> read(ByteReader in, int count) {
        var seconds = Columns.NUMBERS.read(in, count);
        var nanos = Columns.INTS.read(in, count);
        return Columns.each(count, i -> Instant.ofEpochSecond(seconds.get(i), nanos.get(i)));
    }
}
