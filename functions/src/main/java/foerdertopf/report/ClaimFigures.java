package foerdertopf.report;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.journal.Status;
import foerdertopf.journal.Tally;

/// The claims of one funding line: how many came in during the month and what became of them at once, and how many were
/// moved to which status by the month's decisions.
public record ClaimFigures(SortedMap<Status, Tally> received, SortedMap<Status, Tally> decided) {

    public static final ClaimFigures NONE = new ClaimFigures(new TreeMap<>(), new TreeMap<>());

    public ClaimFigures {
        received = Collections.unmodifiableSortedMap(new TreeMap<>(received));
        decided = Collections.unmodifiableSortedMap(new TreeMap<>(decided));
    }

    public Tally receivedInAll() {
        return received.values().stream().reduce(Tally.NONE, ClaimFigures::sum);
    }

    public Tally received(Status status) {
        return received.getOrDefault(status, Tally.NONE);
    }

    public ClaimFigures plus(ClaimFigures other) {
        return new ClaimFigures(sums(received, other.received), sums(decided, other.decided));
    }

    static Tally sum(Tally one, Tally other) {
        return new Tally(one.count() + other.count(), one.sum().plus(other.sum()));
    }

    private static SortedMap<Status, Tally> sums(Map<Status, Tally> one, Map<Status, Tally> other) {
        var sums = new TreeMap<>(one);
        other.forEach((status, tally) -> sums.merge(status, tally, ClaimFigures::sum));
        return sums;
    }
}
