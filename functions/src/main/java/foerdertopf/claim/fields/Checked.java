package foerdertopf.claim.fields;

/// What reading a field came to.
public sealed interface Checked<T> {

    record Valid<T>(T value) implements Checked<T> {}

    record Faulty<T>(Fault fault) implements Checked<T> {}

    static <T> Checked<T> valid(T value) {
        return new Valid<>(value);
    }

    static <T> Checked<T> faulty(FaultKind kind) {
        return new Faulty<>(Fault.of(kind));
    }
}
