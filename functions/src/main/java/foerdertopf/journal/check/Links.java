package foerdertopf.journal.check;

import java.util.Map;
import java.util.TreeMap;

import foerdertopf.journal.Chain;
import foerdertopf.journal.Hash;
import foerdertopf.journal.Recorded;

/// The entries of one chain: counted from 1 without a gap, each naming the hash of the one before, the head naming the
/// last.
final class Links {

    private final Map<Long, Link> links = new TreeMap<>();

    private record Link(Hash previous, Hash own) {}

    void add(Recorded recorded) {
        var stamp = recorded.entry().stamp();
        links.put(stamp.sequence(), new Link(stamp.previous(), recorded.hash()));
    }

    void compare(String name, Chain head, Differences differences) {
        var sequence = 0L;
        var last = Hash.START;
        for (var link : links.entrySet()) {
            sequence++;
            if (link.getKey() != sequence || !link.getValue().previous().equals(last)) {
                differences.add(
                    "chain of " + name, "entry " + sequence + " after " + last,
                    "entry " + link.getKey() + " after " + link.getValue().previous());
                return;
            }
            last = link.getValue().own();
        }
        differences.compare("end of " + name, sequence + " " + last, head.sequence() + " " + head.last());
        if (head.version() < head.sequence()) {
            differences.add("version of " + name, "at least " + head.sequence(), String.valueOf(head.version()));
        }
    }
}
