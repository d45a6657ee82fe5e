package foerdertopf.report;

import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a caller gets to see of the report of a month; `closed` says whether the month is.
public record ReportView(YearMonth month, boolean closed, State state) {

    /// How far it is.
    public sealed interface State {}

    /// Nobody has had it built.
    public record None() implements State {}

    public record Building(Instant since) implements State {}

    /// All there, final or a draft; links by kind of file, such as `pdf`.
    public record Ready(ReportStatus.State edition, SortedMap<String, URI> links) implements State {
        public Ready {
            links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
        }
    }

    /// Held back, since journal and balances do not agree, or broken off: then there are no differences to tell.
    public record Failed(Instant at, List<String> differences) implements State {
        public Failed {
            differences = List.copyOf(differences);
        }
    }
}
