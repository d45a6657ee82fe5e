package foerdertopf.journal;

/// Where an entry lies: the partition says what it is about, the sort key which entry it is (docs/data.md).
public record EntryKey(String partition, String sort) {

    /// Written out, as in [foerdertopf.pool.PoolId].
    @Override
    public boolean equals(Object other) {
        return other instanceof EntryKey(var otherPartition, var otherSort)
            && partition.equals(otherPartition) && sort.equals(otherSort);
    }

    @Override
    public int hashCode() {
        return 31 * partition.hashCode() + sort.hashCode();
    }
}
