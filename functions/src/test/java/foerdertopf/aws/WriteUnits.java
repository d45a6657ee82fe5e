package foerdertopf.aws;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import foerdertopf.aws.Tables.Index;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Write units by the rules that AWS documents: one for each KB begun, of an item before or after the write, whichever is
/// larger; twice that in a transaction, for preparing and committing, also where an item is only checked. An index takes
/// one for each KB of its entry that comes, changes or goes, two where its key changes. (Measured on the real service,
/// the transaction doubles nothing in an index: github.com/nubo-db/dynoxide, pull request 188.)
public record WriteUnits(long table, long indexes) {

    public static final WriteUnits NONE = new WriteUnits(0, 0);

    private static final int KB = 1024;
    private static final int IN_A_TRANSACTION = 2;

    /// Of one write within a transaction; no attributes mean that there is no item.
    public static WriteUnits inTransaction(
        Map<String, AttributeValue> before, Map<String, AttributeValue> after, Collection<Index> indexes) {
        var table = IN_A_TRANSACTION * Math.max(kilobytes(before), kilobytes(after));
        return new WriteUnits(
            table, indexes.stream().mapToLong(index -> ofIndex(entry(before, index), entry(after, index))).sum());
    }

    public WriteUnits plus(WriteUnits other) {
        return new WriteUnits(table + other.table, indexes + other.indexes);
    }

    public long total() {
        return table + indexes;
    }

    private static long ofIndex(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        if (before.equals(after)) {
            return 0;
        }
        return (before.isEmpty() ? 0 : kilobytes(before)) + (after.isEmpty() ? 0 : kilobytes(after));
    }

    /// What an index holds of an item: its keys and those of the table, where it has them all.
    private static Map<String, AttributeValue> entry(Map<String, AttributeValue> item, Index index) {
        var names = List.of(index.key(), index.sort(), Tables.PK, Tables.SK);
        if (!item.keySet().containsAll(names)) {
            return Map.of();
        }
        var entry = new HashMap<>(item);
        entry.keySet().retainAll(names);
        return entry;
    }

    private static long kilobytes(Map<String, AttributeValue> item) {
        return Math.max(1, (ItemSize.of(item) + KB - 1) / KB);
    }
}
