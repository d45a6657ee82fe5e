package foerdertopf.intake;

import java.util.HashSet;
import java.util.Set;

import foerdertopf.claim.Candidate;
import foerdertopf.intake.sheet.SheetClaim;
import foerdertopf.journal.Page;
import foerdertopf.journal.RejectedRow;
import foerdertopf.pool.PoolId;
import foerdertopf.subsidy.Cap;
import foerdertopf.subsidy.Details;
import foerdertopf.subsidy.Identities;
import foerdertopf.subsidy.Identity;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.SubsidyRules;

/// How much of a transaction's and an item's limits a batch takes up: claims and rows, bytes after packing (estimated
/// from above), and writes.
final class BatchLoad {

    static final int MOST_ITEMS = Page.MOST_CLAIMS;
    static final int MOST_BYTES = 300 * 1024;
    static final int MOST_WRITES = 90;

    private static final int HEAD_AND_GATE = 2;
    /// A page, its statuses and its budget.
    private static final int WRITES_A_YEAR = 3;
    private static final int BYTES_A_CLAIM = 64;
    private static final int BYTES_A_ROW = 4;
    private static final int BYTES_A_FINDING = 12;

    private final SubsidyRules rules;
    private final Set<String> names = new HashSet<>();
    private final Set<PoolId> pools = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private int shards;
    private int items;
    private int bytes;

    BatchLoad(SubsidyRules rules) {
        this.rules = rules;
    }

    void add(SheetClaim claim) {
        items++;
        switch (claim) {
            case SheetClaim.WellFormed(var candidate) -> add(candidate);
            case SheetClaim.Faulty(var rows) -> rows.forEach(this::add);
        }
    }

    boolean isOverFull() {
        var writes = HEAD_AND_GATE + WRITES_A_YEAR * Math.max(1, years.size()) + pools.size() + shards;
        return items > MOST_ITEMS || bytes > MOST_BYTES || writes > MOST_WRITES;
    }

    private void add(Candidate candidate) {
        var measure = candidate.measure();
        years.add(measure.period().year());
        addPools(measure);
        bytes += BYTES_A_CLAIM + size(measure.reference()) + BYTES_A_ROW * candidate.rows().size();
        bytes += names.add(measure.carrier().name()) ? size(measure.carrier().name()) : 0;
        bytes += switch (measure.details()) {
            case Details.GuideDeployment(var guide, var weeks) -> size(guide) + 2 * BYTES_A_ROW * weeks.size();
            case Details.CoordinationOffice(var staffing, _, _) -> 4 * BYTES_A_ROW * staffing.size();
            case Details _ -> 0;
        };
    }

    /// A measure without an entitlement of its own leaves fingerprints in one of the shards: all of them are counted at
    /// once, which is cheaper than to work out which.
    private void addPools(Measure measure) {
        switch (measure.line()) {
            case COORDINATION_OFFICE, GUIDE_DEPLOYMENT, DEUTSCH4U -> {
                if (Identities.of(measure) instanceof Identity.InPool(var pool, _)) {
                    pools.add(pool);
                }
                rules.capsOf(measure).stream().map(Cap::pool).forEach(pools::add);
            }
            case INNOVATIVE_PROJECT, GUIDE_TRAINING, LANGUAGE_COURSE -> shards = Identity.Fingerprints.SHARDS;
        }
    }

    private void add(RejectedRow row) {
        for (var finding : row.findings()) {
            bytes += BYTES_A_FINDING;
            bytes += finding.refusal().values().values().stream().mapToInt(BatchLoad::size).sum();
        }
    }

    /// In UTF-8, a lone half of a pair counted too much.
    private static int size(String text) {
        var size = 0;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter < 0x80) {
                size += 1;
            } else {
                size += letter < 0x800 ? 2 : 3;
            }
        }
        return size;
    }
}
