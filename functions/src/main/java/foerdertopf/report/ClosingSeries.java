package foerdertopf.report;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import foerdertopf.journal.Chain;
import foerdertopf.journal.Closing;
import foerdertopf.journal.Encoded;
import foerdertopf.journal.Head;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Posting.HeadChange;
import foerdertopf.journal.Stamp;

/// The chain of a programme's closings and seals.
record ClosingSeries(LedgerReader ledger, String programme) {

    Link end() {
        var partition = Closing.partition(programme);
        return new Link(partition, ledger.series(partition).map(Head::chain));
    }

    /// The end of the chain as it was seen; empty where it has not begun.
    record Link(String partition, Optional<Chain> seen) {

        Stamp stamp(Instant at, YearMonth booked, String by) {
            var chain = seen.orElse(Chain.EMPTY);
            return new Stamp(chain.sequence() + 1, chain.last(), at.truncatedTo(ChronoUnit.MILLIS), booked, by);
        }

        HeadChange head(Encoded next) {
            var after = seen.orElse(Chain.EMPTY).after(next);
            var head = new Head.OfSeries(partition, after);
            return seen.<HeadChange>map(chain -> new HeadChange.Replaces(chain.version(), head))
                .orElseGet(() -> new HeadChange.Opens(head));
        }
    }
}
