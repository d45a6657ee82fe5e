package foerdertopf.aws;

import java.util.List;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Read units by the rules that AWS documents, counted in halves: one for each 4 KB begun where the read is strongly
/// consistent, half of that where it is not, twice that in a transaction. A query reads as if its items were one; a missing
/// item counts as a small one.
public record ReadUnits(long halves) {

    public static final ReadUnits NONE = new ReadUnits(0);

    private static final int FOUR_KB = 4 * 1024;

    public static ReadUnits consistent(Map<String, AttributeValue> item) {
        return new ReadUnits(2 * blocks(ItemSize.of(item)));
    }

    public static ReadUnits inTransaction(Map<String, AttributeValue> item) {
        return new ReadUnits(2 * consistent(item).halves);
    }

    public static ReadUnits consistent(List<Map<String, AttributeValue>> items) {
        return new ReadUnits(2 * blocks(size(items)));
    }

    public static ReadUnits eventual(List<Map<String, AttributeValue>> items) {
        return new ReadUnits(blocks(size(items)));
    }

    public ReadUnits plus(ReadUnits other) {
        return new ReadUnits(halves + other.halves);
    }

    /// In units, rounded up.
    public long total() {
        return (halves + 1) / 2;
    }

    private static int size(List<Map<String, AttributeValue>> items) {
        return items.stream().mapToInt(ItemSize::of).sum();
    }

    private static long blocks(int size) {
        return Math.max(1, (size + FOUR_KB - 1) / FOUR_KB);
    }
}
