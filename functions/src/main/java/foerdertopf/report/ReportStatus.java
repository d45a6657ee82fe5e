package foerdertopf.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/// How far the report of a month has come. Derived: lost, the report would only be built again and find its files there.
public record ReportStatus(YearMonth month, State state) {

    /// Where it stands, and since when.
    public sealed interface State {
        Instant at();
    }

    /// Asked for, or being built.
    public record Building(Instant at) implements State {}

    /// All files of a closed month are there.
    public record Final(Instant at) implements State {}

    /// All files of a draft are there, in a folder of its own.
    public record Draft(Instant at) implements State {}

    /// Journal and balances do not agree; each difference as it is told to the office.
    public record Failed(Instant at, List<String> differences) implements State {
        public Failed {
            differences = List.copyOf(differences);
        }
    }

    public boolean isFinal() {
        return state instanceof Final;
    }
}
