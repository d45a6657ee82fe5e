package foerdertopf.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Whole numbers: the same one throughout once, else each by itself, or by its distance from the one before where that
/// is shorter. Numbers by themselves give the same bytes in every column, which compression then finds.
final class Numbers implements Column<Long> {

    private static final int ALIKE = 0;
    private static final int PLAIN = 1;
    private static final int DISTANCES = 2;

    @Override
    public void write(ByteWriter out, List<? extends Long> values) {
        if (values.size() <= 1) {
            values.forEach(out::signed);
            return;
        }
        if (alike(values)) {
            out.unsigned(ALIKE);
            out.signed(values.getFirst());
        } else if (bytesOf(values, 1) < bytesOf(values, 0)) {
            out.unsigned(DISTANCES);
            write(out, values, 1);
        } else {
            out.unsigned(PLAIN);
            write(out, values, 0);
        }
    }

    @Override
    public List<Long> read(ByteReader in, int count) {
        if (count == 0) {
            return List.of();
        }
        var form = count == 1 ? PLAIN : in.count(DISTANCES);
        if (form == ALIKE) {
            return Collections.nCopies(count, in.signed());
        }
        var values = new ArrayList<Long>(count);
        var last = 0L;
        for (var index = 0; index < count; index++) {
            var value = in.signed() + (form == DISTANCES ? last : 0);
            values.add(value);
            last = value;
        }
        return values;
    }

    /// With `share` 1 the number before is taken away, with 0 it is not. Overflow wraps and wraps back on reading.
    private static void write(ByteWriter out, List<? extends Long> values, int share) {
        var last = 0L;
        for (var value : values) {
            out.signed(value - last * share);
            last = value;
        }
    }

    private static int bytesOf(List<? extends Long> values, int share) {
        var bytes = 0;
        var last = 0L;
        for (var value : values) {
            var distance = value - last * share;
            var bits = Long.SIZE - Long.numberOfLeadingZeros((distance << 1) ^ (distance >> 63));
            bytes += Math.max(1, (bits + 6) / 7);
            last = value;
        }
        return bytes;
    }

    private static boolean alike(List<? extends Long> values) {
        var first = values.getFirst();
        return values.stream().allMatch(first::equals);
    }
}
