package foerdertopf.journal;

import java.time.Instant;
import java.time.YearMonth;

import foerdertopf.ids.BodyId;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolId;

/// The lists of the books, told in slices. Those of pages, entries and uploads are by index and may lag a moment.
public interface LedgerLists {

    /// Pages with claims of a body, by the year of their money, oldest first.
    Slice<EntryKey> pagesByBody(BodyId body, String from, int limit);

    /// The same for one year.
    Slice<EntryKey> pagesByBodyAndYear(BodyId body, int year, String from, int limit);

    /// Uploads of a body that came at a moment or before, newest first; those of one moment in no order of meaning.
    Slice<ListedUpload> uploadsByBody(BodyId body, Instant latest, String from, int limit);

    /// Pages and decisions booked in a month, in no order of meaning.
    Slice<EntryKey> entriesByMonth(YearMonth month, String from, int limit);

    /// The pages alone.
    Slice<EntryKey> pagesByMonth(YearMonth month, String from, int limit);

    /// The decisions alone.
    Slice<EntryKey> decisionsByMonth(YearMonth month, String from, int limit);

    /// Pages of a body with claims that nobody has decided on, in the order of [OpenPage].
    Slice<OpenPage> openPages(BodyId body, String from, int limit);

    /// Every entitlement of one owner that exists.
    Slice<PoolId> entitlementsByOwner(Entitlement.Owner owner, String from, int limit);
}
