package foerdertopf.journal;

import java.util.List;

import foerdertopf.ids.BodyId;
import foerdertopf.programme.FundingLine;

/// A journal page (Journalseite): up to 1 000 claims of one intake, body, funding line and year, with the rows of the
/// same stretch that were rejected. `request` is the hash of the request or the file, so that a repeat is told apart
/// from a reuse. A page of rejected rows alone has the year 0.
public record Page(
    PageKey page,
    Stamp stamp,
    Hash request,
    BodyId body,
    FundingLine line,
    int year,
    List<ClaimEntry> claims,
    List<RejectedRow> rejected)
    implements
        Entry {

    public static final int MOST_CLAIMS = 1_000;

    public Page {
        claims = List.copyOf(claims);
        rejected = List.copyOf(rejected);
        if (claims.size() > MOST_CLAIMS) {
            throw new IllegalArgumentException("a page holds at most " + MOST_CLAIMS + " claims");
        }
    }

    @Override
    public EntryKey key() {
        return page.entry();
    }
}
