package foerdertopf.ids;

/// The stable id of one of the 33 regional bodies (Gebietskörperschaft); official keys change, this does not.
public record BodyId(String value) implements Comparable<BodyId> {

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
