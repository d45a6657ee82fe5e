package foerdertopf.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import foerdertopf.claim.ClaimView.Event;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Page;

/// Folds a page and the decisions about it into the present state of its claims.
final class Folding {

    private Folding() {}

    static ClaimView view(Page page, ClaimEntry entry, List<Decision> decisions) {
        return viewAsOf(page, entry, decisions, Long.MAX_VALUE);
    }

    /// The claim as it stood after the entry with this sequence.
    static ClaimView viewAsOf(Page page, ClaimEntry entry, List<Decision> decisions, long sequence) {
        var history = new ArrayList<Event>();
        history.add(new Event(page.stamp().at(), page.stamp().by(), "submission", entry.status(), ""));
        decisions.stream()
            .filter(decision -> decision.page().equals(page.page()))
            .filter(decision -> decision.rows().contains(entry.row()))
            .filter(decision -> decision.stamp().sequence() <= sequence)
            .forEach(decision -> history.add(event(decision)));
        var status = history.getLast().status();
        var number = new ClaimNumber(page.page().intake(), entry.row());
        return new ClaimView(number, entry, status, history.size(), page.stamp().at(), history);
    }

    private static Event event(Decision decision) {
        var stamp = decision.stamp();
        return new Event(stamp.at(), stamp.by(), key(decision.kind()), decision.to(), decision.reason());
    }

    private static String key(Decision.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

}
