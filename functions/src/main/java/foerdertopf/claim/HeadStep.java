package foerdertopf.claim;

import java.util.List;
import java.util.Optional;

import foerdertopf.journal.Chain;
import foerdertopf.journal.Page;
import foerdertopf.journal.Posting.HeadChange;

/// How the head of an intake takes part in a booking; asked anew in each try.
public interface HeadStep {

    /// The end of the chain to continue; empty where the page has been written meanwhile and is to be dropped.
    Optional<Chain> current();

    /// The change of the head that goes with these pages.
    HeadChange next(Chain after, List<Page> pages);
}
