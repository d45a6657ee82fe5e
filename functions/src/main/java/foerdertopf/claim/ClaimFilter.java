package foerdertopf.claim;

import java.util.Set;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.Status;
import foerdertopf.programme.FundingLine;

/// Which claims to list. Empty sets do not filter; a year is that of the budget, the one of the measure's first day.
public record ClaimFilter(Set<BodyId> bodies, Set<Integer> years, Set<FundingLine> lines, Set<Status> statuses) {

    public ClaimFilter {
        bodies = Set.copyOf(bodies);
        years = Set.copyOf(years);
        lines = Set.copyOf(lines);
        statuses = Set.copyOf(statuses);
    }

    boolean matches(ClaimView view) {
        var measure = view.entry().measure();
        return admits(bodies, measure.body())
            && admits(years, measure.period().year())
            && admits(lines, measure.line())
            && admits(statuses, view.status());
    }

    private static <T> boolean admits(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
