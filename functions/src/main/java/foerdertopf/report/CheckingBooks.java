package foerdertopf.report;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import foerdertopf.journal.check.BookCheck;
import foerdertopf.journal.check.Difference;

/// Rebuilds the books from the journal and compares. While it reads, others write: what differs is looked at again some
/// moments later, and only what differs each time counts.
public final class CheckingBooks {

    private static final int MOST_LOOKS = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final BookCheck check;
    private final Patience patience;

    public CheckingBooks(BookCheck check, Patience patience) {
        this.check = check;
        this.patience = patience;
    }

    /// What does not agree; empty where the books are in order.
    public List<Difference> check() {
        var differences = check.differences();
        for (var look = 2; look <= MOST_LOOKS && !differences.isEmpty(); look++) {
            patience.await(BETWEEN_LOOKS);
            var subjects = differences.stream().map(Difference::subject).collect(Collectors.toSet());
            differences = check.differences()
                .stream()
                .filter(difference -> subjects.contains(difference.subject()))
                .toList();
        }
        return differences;
    }
}
