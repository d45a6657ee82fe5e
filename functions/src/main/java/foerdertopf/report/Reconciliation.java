package foerdertopf.report;

import java.util.List;

import foerdertopf.journal.Hash;

/// How journal and balances of the month agree (Abstimmung). Differences stand in drafts alone: somebody booked while
/// the draft was counted.
public record Reconciliation(long entries, long claims, Hash digest, List<Difference> differences) {

    public Reconciliation {
        differences = List.copyOf(differences);
    }

    public boolean agrees() {
        return differences.isEmpty();
    }
}
