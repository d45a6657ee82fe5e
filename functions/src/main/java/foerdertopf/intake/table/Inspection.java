package foerdertopf.intake.table;

import java.util.List;

/// What looking through a whole file came to, before any of its rows counts.
public sealed interface Inspection {

    record Legible(Layout layout) implements Inspection {}

    /// Sound, but nothing stands under the header.
    record WithoutRows(List<String> header) implements Inspection {
        public WithoutRows {
            header = List.copyOf(header);
        }
    }

    record Illegible(Fault fault) implements Inspection {}
}
