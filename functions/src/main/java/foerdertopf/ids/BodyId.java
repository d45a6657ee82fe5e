package foerdertopf.ids;

/// The stable id of one of the 33 regional bodies (Gebietskörperschaft); official keys change, this does not.
public record BodyId(String value) implements Comparable<BodyId> {

    public static final int LETTERS = 4;

    /// Four letters worked out from the id, for keys that must say by themselves whose something is. A programme's data
    /// is faulty where two bodies share theirs.
    public String letters() {
        return PartsHash.letters(LETTERS, value);
    }

    /// Written out, as in [foerdertopf.pool.PoolId].
    @Override
    public boolean equals(Object other) {
        return other instanceof BodyId(var otherValue) && value.equals(otherValue);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
