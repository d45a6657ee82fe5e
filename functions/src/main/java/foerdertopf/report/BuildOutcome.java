package foerdertopf.report;

import java.time.YearMonth;
import java.util.List;

/// What became of building a month's report.
public sealed interface BuildOutcome {

    YearMonth month();

    /// All files are in the archive, by this build or an earlier one.
    record Built(YearMonth month, ReportStatus.State state) implements BuildOutcome {}

    /// Journal and balances do not agree: nothing is printed.
    record Refused(YearMonth month, List<Difference> differences) implements BuildOutcome {
        public Refused {
            differences = List.copyOf(differences);
        }
    }

    /// Nothing was ever booked in this month, or it is yet to come.
    record NoSuchMonth(YearMonth month) implements BuildOutcome {}
}
