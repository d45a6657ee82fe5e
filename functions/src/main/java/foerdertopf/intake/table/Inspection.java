package foerdertopf.intake.table;

/// What looking through a whole file came to, before any of its rows counts.
public sealed interface Inspection {

    record Legible(Layout layout) implements Inspection {}

    record Illegible(Fault fault) implements Inspection {}
}
