package foerdertopf.journal;

/// The end of a chain of entries: a version that moves with every write, and sequence and hash of the last entry.
public record Chain(long version, long sequence, Hash last) {

    public static final Chain EMPTY = new Chain(0, 0, Hash.START);

    public Chain after(Entry entry, Hash hash) {
        return new Chain(version + 1, entry.stamp().sequence(), hash);
    }

    public Chain after(Encoded next) {
        return after(next.entry(), next.hash());
    }

    /// The head changed and no entry came.
    public Chain touched() {
        return new Chain(version + 1, sequence, last);
    }
}
