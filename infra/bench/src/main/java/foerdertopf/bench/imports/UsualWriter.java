package foerdertopf.bench.imports;

import java.util.List;

/// How one of the usual designs books rows. One writer serves one client thread.
interface UsualWriter {

    /// How many rows it takes at once.
    int most();

    /// Books these rows and answers, in their order, what became of each.
    List<RowOutcome> book(List<CheckedRow.Sound> rows);

    /// Makes one for each client.
    interface Kind {
        UsualWriter newWriter();
    }
}
