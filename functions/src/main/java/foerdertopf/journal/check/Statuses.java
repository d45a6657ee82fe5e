package foerdertopf.journal.check;

import java.util.List;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Page;

/// Folds the decisions about a page: where each of its claims stands now. What each gives back is compared with what it
/// holds, so that nothing is released twice or forgotten.
final class Statuses {

    private final List<Decision> decisions;
    private final Differences differences;

    Statuses(List<Decision> decisions, Differences differences) {
        this.decisions = decisions;
        this.differences = differences;
    }

    List<Standing> of(Page page) {
        return page.claims().stream().map(born -> standing(page, born)).toList();
    }

    private Standing standing(Page page, ClaimEntry born) {
        var now = born;
        var status = born.status();
        var holdings = Holdings.of(born);
        for (var decision : decisions) {
            var move = decision.moveOf(born.row());
            if (move.isPresent()) {
                var name = Reading.name(decision.key()) + " row " + born.row();
                differences.compare(name, status, move.get().from());
                holdings.add(move.get(), name, differences);
                now = decision.signature().takesEffect() ? now.after(move.get()) : now;
                status = move.get().to();
            }
        }
        var standing = new Standing(born, now, status);
        holdings.compare(standing, page.key().partition() + " row " + born.row(), differences);
        return standing;
    }
}
