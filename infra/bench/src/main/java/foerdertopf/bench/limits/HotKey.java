package foerdertopf.bench.limits;

/// A partition key of a table or of an index, and the units that were taken from it.
public record HotKey(String key, double units) {

    @Override
    public String toString() {
        return key + " (" + Math.round(units) + " units)";
    }
}
