package foerdertopf.claim;

import java.util.List;
import java.util.Map;

import foerdertopf.journal.Page;
import foerdertopf.journal.Posting;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolId;

/// What working out a page against the books came to.
sealed interface PageDrafted {

    /// To be written, if the conditions in the posting hold.
    record Ready(PageRequest request, List<Page> pages, Posting posting, Map<PoolId, Budget> budgets, FundedOnce funded)
        implements
            PageDrafted {}

    /// There is nothing to write.
    record Settled(BookOutcome outcome) implements PageDrafted {}

    /// The books moved while they were read.
    record Moved() implements PageDrafted {}
}
