package foerdertopf.journal.check;

import java.time.Instant;
import java.time.YearMonth;

import foerdertopf.journal.Closing;
import foerdertopf.journal.Draft;
import foerdertopf.journal.EntryCodec;
import foerdertopf.journal.Head;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.MonthDigest;
import foerdertopf.journal.Page;
import foerdertopf.journal.Seal;
import foerdertopf.journal.Slice;
import foerdertopf.journal.Stamp;

/// Seals a closed month.
final class Sealing {

    private Sealing() {}

    static void seal(Ledger ledger, String programme, YearMonth month, Instant at) {
        var digest = new MonthDigest();
        var entries = ledger.entries(ledger.entriesByMonth(month, Slice.START, 1_000).items());
        entries.forEach(digest::add);
        var claims = entries.stream()
            .mapToLong(recorded -> recorded.entry() instanceof Page page ? page.claims().size() : 0)
            .sum();
        var chain = ledger.series(Closing.partition(programme)).orElseThrow().chain();
        var stamp = new Stamp(chain.sequence() + 1, chain.last(), at, month.plusMonths(1), Stamp.SYSTEM);
        var seal = new Seal(programme, month, stamp, digest.entries(), claims, digest.digest());
        var head = new Head.OfSeries(Closing.partition(programme), chain.after(seal, EntryCodec.hash(seal)));
        ledger.commit(Draft.of(head).replacing(chain.version()).with(seal).posting());
    }
}
