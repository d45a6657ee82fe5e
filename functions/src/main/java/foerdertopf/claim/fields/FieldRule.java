package foerdertopf.claim.fields;

import java.util.function.Function;

/// How one kind of field is read. The stand-in takes the place of a faulty value while the other fields are read; a
/// claim with a fault is never built, so it is never used.
public record FieldRule<T>(Function<String, Checked<T>> reading, T standIn) {

    public Checked<T> read(String text) {
        return reading.apply(text);
    }
}
