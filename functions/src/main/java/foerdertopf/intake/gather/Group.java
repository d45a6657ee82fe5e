package foerdertopf.intake.gather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import foerdertopf.intake.sheet.GroupKey;
import foerdertopf.intake.table.Row;

/// The rows of one key while they are read. Once they are more than a claim can have, it stays too large, and holds no
/// more than one row at a time.
final class Group {

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final byte[] key;
    private List<Row> rows = new ArrayList<>();
    private int bytes;
    private boolean tooLarge;

    Group() {
        this.key = new byte[0];
    }

    Group(byte[] record, int keyLength) {
        this.key = Arrays.copyOf(record, keyLength);
    }

    boolean hasKey(byte[] record, int keyLength) {
        return Arrays.equals(key, 0, key.length, record, 0, keyLength);
    }

    void add(Row row, int size) {
        rows.add(row);
        bytes += size;
        tooLarge |= rows.size() > GroupKey.MOST_ROWS || bytes > MOST_BYTES;
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    List<Row> takeRows() {
        var taken = rows;
        rows = new ArrayList<>();
        return taken;
    }
}
