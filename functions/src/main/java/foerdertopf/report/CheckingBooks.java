package foerdertopf.report;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.check.BookCheck;
import foerdertopf.journal.check.Difference;

/// Rebuilds the books from the journal and compares. While it reads, others write: what differs is looked at again some
/// moments later, and only what differs by the same [Discrepancy] each time counts, unless what was booked meanwhile explains
/// it. What differs each time in another way moves; of that nothing can be said, and the check is to be run again.
public final class CheckingBooks {

    private static final int LOOKS_THAT_COUNT = 3;
    private static final int MOST_LOOKS = 6;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final BookCheck check;
    private final Patience patience;

    public CheckingBooks(BookCheck check, Patience patience) {
        this.check = check;
        this.patience = patience;
    }

    /// What does not agree; empty where the books are in order. Throws where they moved all the time.
    public List<Difference> check() {
        var open = check.differences();
        var looks = counted(open, Map.of());
        for (var look = 2; look <= MOST_LOOKS && !open.isEmpty(); look++) {
            patience.await(BETWEEN_LOOKS);
            open = stillDiffering(open);
            looks = counted(open, looks);
            var repeated = repeated(looks);
            if (!repeated.isEmpty()) {
                return repeated;
            }
        }
        if (!open.isEmpty()) {
            throw new LedgerBusyException("the books moved in each of " + MOST_LOOKS + " looks: " + open.getFirst());
        }
        return List.of();
    }

    /// What differs now of that which differed before.
    private List<Difference> stillDiffering(List<Difference> before) {
        var subjects = before.stream().map(Difference::subject).collect(Collectors.toSet());
        return check.differences().stream().filter(difference -> subjects.contains(difference.subject())).toList();
    }

    private static List<Difference> repeated(Map<Discrepancy, Looks> looks) {
        return looks.values().stream().filter(seen -> seen.count() >= LOOKS_THAT_COUNT).map(Looks::last).toList();
    }

    /// In how many looks up to this one each of them was the same.
    private static Map<Discrepancy, Looks> counted(List<Difference> now, Map<Discrepancy, Looks> before) {
        var counted = new LinkedHashMap<Discrepancy, Looks>();
        for (var difference : now) {
            var seen = Optional.ofNullable(before.get(Discrepancy.of(difference)));
            counted.put(Discrepancy.of(difference), seen.map(looks -> looks.and(difference))
                .orElseGet(() -> new Looks(1, difference)));
        }
        return counted;
    }

    private record Looks(int count, Difference last) {

        Looks and(Difference next) {
            return new Looks(Discrepancy.isOfMotion(last, next) ? 1 : count + 1, next);
        }
    }
}
