package foerdertopf.journal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Page;
import foerdertopf.journal.Status;

/// Folds the decisions about a page: where each of its claims stands now.
final class Statuses {

    private Statuses() {}

    static List<Status> of(Page page, List<Decision> decisions, Differences differences) {
        Map<Integer, Status> byRow = new HashMap<>();
        page.claims().forEach(claim -> byRow.put(claim.row(), claim.status()));
        for (var decision : decisions) {
            for (var row : decision.rows()) {
                var before = byRow.replace(row, decision.to());
                differences.compare(
                    Reading.name(decision.key()) + " row " + row, String.valueOf(before), decision.from().toString());
            }
        }
        return page.claims().stream().map(claim -> now(byRow, claim)).toList();
    }

    private static Status now(Map<Integer, Status> byRow, ClaimEntry claim) {
        return byRow.getOrDefault(claim.row(), claim.status());
    }
}
