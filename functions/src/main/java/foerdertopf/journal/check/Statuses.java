package foerdertopf.journal.check;

import java.util.List;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Page;

/// Folds the decisions about a page: where each of its claims stands now.
final class Statuses {

    private final List<Decision> decisions;
    private final Differences differences;

    Statuses(List<Decision> decisions, Differences differences) {
        this.decisions = decisions;
        this.differences = differences;
    }

    List<Standing> of(Page page) {
        return page.claims().stream().map(this::standing).toList();
    }

    private Standing standing(ClaimEntry born) {
        var now = born;
        var status = born.status();
        for (var decision : decisions) {
            var move = decision.moveOf(born.row());
            if (move.isPresent()) {
                var name = Reading.name(decision.key()) + " row " + born.row();
                differences.compare(name, status, move.get().from());
                now = decision.signature().takesEffect() ? now.after(move.get()) : now;
                status = move.get().to();
            }
        }
        return new Standing(born, now, status);
    }
}
