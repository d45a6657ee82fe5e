package foerdertopf.journal.check;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

import foerdertopf.journal.EntryKey;
import foerdertopf.journal.MonthDigest;
import foerdertopf.journal.Recorded;
import foerdertopf.journal.Seal;
import foerdertopf.pool.Booked;

/// What was booked in each month, and whether the lists by month name just that.
final class MonthFold {

    private final Map<YearMonth, MonthDigest> digests = new HashMap<>();
    private final Map<YearMonth, Long> claims = new HashMap<>();
    private final Map<Listed, Side> unmatched = new HashMap<>();

    private record Listed(YearMonth month, EntryKey key) {}

    private enum Side {
        IN_THE_LIST, IN_AN_INTAKE
    }

    void listed(YearMonth month, EntryKey key) {
        match(new Listed(month, key), Side.IN_THE_LIST);
    }

    void add(Recorded recorded) {
        var entry = recorded.entry();
        var month = entry.stamp().booked();
        match(new Listed(month, entry.key()), Side.IN_AN_INTAKE);
        digests.computeIfAbsent(month, _ -> new MonthDigest()).add(recorded);
        claims.merge(month, entry.booked().claims(), Long::sum);
    }

    /// Each entry is met twice, and is kept only until then.
    private void match(Listed listed, Side side) {
        var other = unmatched.remove(listed);
        if (other == null) {
            unmatched.put(listed, side);
        }
    }

    void compareLists(Differences differences) {
        unmatched.forEach((listed, side) -> {
            var name = "list of " + listed.month() + ": " + Reading.name(listed.key());
            if (side == Side.IN_THE_LIST) {
                differences.add(name, "no entry that an intake's head leads to", "listed");
            } else {
                differences.add(name, "an entry", "not listed");
            }
        });
    }

    /// What the budgets and the gate counted while it was booked.
    void compare(String where, YearMonth month, Booked counted, Differences differences) {
        var entries = digests.getOrDefault(month, new MonthDigest()).entries();
        differences.compare("entries counted " + where + month, entries, counted.entries());
        differences.compare("claims counted " + where + month, claims.getOrDefault(month, 0L), counted.claims());
    }

    void compare(Seal seal, Differences differences) {
        var digest = digests.getOrDefault(seal.month(), new MonthDigest());
        differences.compare("entries in the seal of " + seal.month(), digest.entries(), seal.entries());
        differences.compare(
            "claims in the seal of " + seal.month(), claims.getOrDefault(seal.month(), 0L), seal.claims());
        differences.compare("digest in the seal of " + seal.month(), digest.digest(), seal.digest());
    }
}
