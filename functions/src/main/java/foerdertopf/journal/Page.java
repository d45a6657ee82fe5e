package foerdertopf.journal;

import java.util.List;

import foerdertopf.ids.BodyId;
import foerdertopf.pool.Opening;
import foerdertopf.programme.FundingLine;

/// A journal page (Journalseite): up to 1 000 claims of one intake, body, funding line and year, with the rows of the
/// same stretch that were rejected. `request` is the hash of the request or the file, so that a repeat is told apart
/// from a reuse. A page of rejected rows alone has the year 0. `opened` are the pools that came into being with claims of
/// its chunk, each with the limit that held for it then; they stand in the chunk's first page.
public record Page(
    PageKey page,
    Stamp stamp,
    Hash request,
    BodyId body,
    FundingLine line,
    int year,
    List<ClaimEntry> claims,
    List<RejectedRow> rejected,
    List<Opening> opened)
    implements
        Entry {

    public static final int MOST_CLAIMS = 1_000;

    public Page {
        claims = List.copyOf(claims);
        rejected = List.copyOf(rejected);
        opened = List.copyOf(opened);
        if (claims.size() > MOST_CLAIMS) {
            throw new IllegalArgumentException("a page holds at most " + MOST_CLAIMS + " claims");
        }
    }

    /// A page with which no pool came into being.
    public Page(
        PageKey page,
        Stamp stamp,
        Hash request,
        BodyId body,
        FundingLine line,
        int year,
        List<ClaimEntry> claims,
        List<RejectedRow> rejected) {
        this(page, stamp, request, body, line, year, claims, rejected, List.of());
    }

    public Arrival arrival() {
        return new Arrival(stamp.at(), stamp.booked(), body);
    }

    @Override
    public EntryKey key() {
        return page.entry();
    }
}
