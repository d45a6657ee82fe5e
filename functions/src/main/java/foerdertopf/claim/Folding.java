package foerdertopf.claim;

import java.util.ArrayList;
import java.util.List;

import foerdertopf.claim.ClaimView.Event;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Decision.Signature;
import foerdertopf.journal.Move;
import foerdertopf.journal.Page;

/// Folds a page and the decisions about it into the present state of its claims.
final class Folding {

    private Folding() {}

    static ClaimView view(Page page, ClaimEntry entry, List<Decision> decisions) {
        return viewAsOf(page, entry, decisions, Long.MAX_VALUE);
    }

    /// The claim as it stood after the entry with this sequence.
    static ClaimView viewAsOf(Page page, ClaimEntry born, List<Decision> decisions, long sequence) {
        var history = new ArrayList<Event>();
        history.add(new Event(page.stamp().at(), page.stamp().by(), "submission", born.status(), ""));
        var entry = born;
        for (var decision : decisions) {
            var move = decision.moveOf(born.row());
            if (decision.page().equals(page.page()) && decision.stamp().sequence() <= sequence && move.isPresent()) {
                history.add(event(decision, move.get()));
                entry = decision.signature().takesEffect() ? entry.after(move.get()) : entry;
            }
        }
        var status = history.getLast().status();
        var number = new ClaimNumber(page.page().intake(), born.row());
        return new ClaimView(number, entry, status, history.size(), page.stamp().at(), history);
    }

    private static Event event(Decision decision, Move move) {
        var stamp = decision.stamp();
        return new Event(stamp.at(), stamp.by(), what(decision), move.to(), decision.reason());
    }

    private static String what(Decision decision) {
        return decision.kind().key() + switch (decision.signature()) {
            case Signature.Alone _,Signature.Countersigned _ -> "";
            case Signature.Proposed _ -> "-proposed";
            case Signature.Declined _ -> "-declined";
        };
    }
}
