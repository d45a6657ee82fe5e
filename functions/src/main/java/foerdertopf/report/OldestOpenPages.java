package foerdertopf.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.OpenPage;
import foerdertopf.journal.Slice;

/// The oldest pages of a body that are open now and were booked by the end of a month. Each holds a claim to tell, so a
/// body needs no more of them than it tells claims, however many there are.
///
/// @param noLaterThan what came in after it was not booked in the month
/// @param most        how many are wanted; so many are read at a time
record OldestOpenPages(LedgerReader ledger, YearMonth month, Instant noLaterThan, int most) {

    List<OpenPage> of(BodyId body) {
        var found = new ArrayList<OpenPage>();
        var from = Slice.START;
        do {
            var slice = ledger.openPages(body, from, most);
            slice.items().stream().filter(this::isBooked).forEach(found::add);
            from = isPast(slice) ? Slice.END : slice.next();
        } while (found.size() < most && !from.equals(Slice.END));
        return found.stream().limit(most).toList();
    }

    private boolean isBooked(OpenPage page) {
        return !page.arrival().booked().isAfter(month);
    }

    private boolean isPast(Slice<OpenPage> slice) {
        return !slice.items().isEmpty() && slice.items().getLast().arrival().at().isAfter(noLaterThan);
    }
}
