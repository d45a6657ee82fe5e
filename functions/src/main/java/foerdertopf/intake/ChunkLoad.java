package foerdertopf.intake;

import java.util.HashSet;
import java.util.Set;

import foerdertopf.claim.Candidate;
import foerdertopf.intake.sheet.SheetClaim;
import foerdertopf.journal.Page;
import foerdertopf.journal.RejectedRow;
import foerdertopf.subsidy.Details;

/// How much of an item's limits the pages of a chunk take up: claims and rows, and bytes after packing (estimated from
/// above).
final class ChunkLoad {

    static final int MOST_ITEMS = Page.MOST_CLAIMS;
    static final int MOST_BYTES = 300 * 1024;

    /// A page and its statuses.
    private static final int WRITES_A_YEAR = 2;
    private static final int BYTES_A_CLAIM = 64;
    private static final int BYTES_A_ROW = 4;
    private static final int BYTES_A_FINDING = 12;

    private final Set<String> names = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private int items;
    private int bytes;

    void add(SheetClaim claim) {
        items++;
        switch (claim) {
            case SheetClaim.WellFormed(var candidate) -> add(candidate);
            case SheetClaim.Faulty(var rows) -> rows.forEach(this::add);
        }
    }

    boolean isOverFull() {
        return items > MOST_ITEMS || bytes > MOST_BYTES;
    }

    int writes() {
        return WRITES_A_YEAR * Math.max(1, years.size());
    }

    int bytes() {
        return bytes;
    }

    private void add(Candidate candidate) {
        var measure = candidate.measure();
        years.add(measure.period().year());
        bytes += BYTES_A_CLAIM + size(measure.reference()) + BYTES_A_ROW * candidate.rows().size();
        bytes += names.add(measure.carrier().name()) ? size(measure.carrier().name()) : 0;
        bytes += switch (measure.details()) {
            case Details.GuideDeployment(var guide, var weeks) -> size(guide) + 2 * BYTES_A_ROW * weeks.size();
            case Details.CoordinationOffice(var staffing, _, _) -> 4 * BYTES_A_ROW * staffing.size();
            case Details _ -> 0;
        };
    }

    private void add(RejectedRow row) {
        for (var finding : row.findings()) {
            bytes += BYTES_A_FINDING;
            bytes += finding.refusal().values().values().stream().mapToInt(ChunkLoad::size).sum();
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
