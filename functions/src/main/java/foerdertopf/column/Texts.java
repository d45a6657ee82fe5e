package foerdertopf.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Texts, in the first of these forms that fits: the same one throughout, once; decimal numbers as numbers; few
/// different ones as a list and numbers into it; each by what it does not share with the one before.
final class Texts implements Column<String> {

    private static final int ALIKE = 0;
    private static final int DECIMALS = 1;
    private static final int CHOSEN = 2;
    private static final int FOLLOWING = 3;

    @Override
    public void write(ByteWriter out, List<? extends String> values) {
        if (values.isEmpty()) {
            return;
        }
        var different = distinct(values);
        if (values.size() > 1 && different.size() == 1) {
            out.unsigned(ALIKE);
            Letters.write(out, values.getFirst());
        } else if (Decimals.fit(values)) {
            out.unsigned(DECIMALS);
            Decimals.write(out, values);
        } else if (different.size() <= values.size() / 2) {
            out.unsigned(CHOSEN);
            out.unsigned(different.size());
            writeFollowing(out, List.copyOf(different.keySet()));
            Columns.INTS.write(out, Columns.each(values, different::get));
        } else {
            out.unsigned(FOLLOWING);
            writeFollowing(out, values);
        }
    }

    @Override
    public List<String> read(ByteReader in, int count) {
        if (count == 0) {
            return List.of();
        }
        return switch (in.count(FOLLOWING)) {
            case ALIKE -> Collections.nCopies(count, Letters.read(in));
            case DECIMALS -> Decimals.read(in, count);
            case CHOSEN -> readChosen(in, count);
            default -> readFollowing(in, count);
        };
    }

    private static Map<String, Integer> distinct(List<? extends String> values) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var value : values) {
            numbers.putIfAbsent(value, numbers.size());
        }
        return numbers;
    }

    private static List<String> readChosen(ByteReader in, int count) {
        var different = readFollowing(in, in.count(count));
        return Columns.each(Columns.INTS.read(in, count), number -> Columns.at(different, number));
    }

    private static void writeFollowing(ByteWriter out, List<? extends String> values) {
        var shared = new ArrayList<Integer>(values.size());
        var last = "";
        for (var value : values) {
            shared.add(sharedLength(last, value));
            last = value;
        }
        Columns.INTS.write(out, shared);
        for (var index = 0; index < values.size(); index++) {
            Letters.write(out, values.get(index).substring(shared.get(index)));
        }
    }

    private static List<String> readFollowing(ByteReader in, int count) {
        var shared = Columns.INTS.read(in, count);
        var values = new ArrayList<String>(count);
        var last = "";
        for (var length : shared) {
            if (length < 0 || length > last.length()) {
                throw new DamagedBytesException("a text shares more than there is");
            }
            last = last.substring(0, length) + Letters.read(in);
            values.add(last);
        }
        return values;
    }

    private static int sharedLength(String one, String other) {
        var most = Math.min(one.length(), other.length());
        var length = 0;
        while (length < most && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
