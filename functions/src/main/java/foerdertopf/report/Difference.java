package foerdertopf.report;

import java.time.YearMonth;

import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Hash;
import foerdertopf.money.Money;
import foerdertopf.pool.PoolId;

/// Where journal and balances of a month do not agree. A final report with one of these is not printed.
public sealed interface Difference {

    /// Opening balance and movements give `expected`; the closing says `found`.
    record Balance(PoolId pool, BudgetColumn column, Money expected, Money found) implements Difference {}

    /// So many entries were counted when they were booked, or sealed; `found` were read.
    record Entries(long booked, long found) implements Difference {}

    record Claims(long booked, long found) implements Difference {}

    /// As many entries as sealed, but not the same.
    record Digest(Hash sealed, Hash found) implements Difference {}

    /// Listed or referred to, and not there.
    record EntryMissing(EntryKey key) implements Difference {}

    /// The month before has no closing, though it was not before the first entry.
    record ClosingMissing(YearMonth month) implements Difference {}

    /// The report of an earlier month is held back.
    record EarlierRefused(YearMonth month) implements Difference {}
}
