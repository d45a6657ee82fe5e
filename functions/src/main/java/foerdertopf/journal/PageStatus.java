package foerdertopf.journal;

import java.util.List;

/// The present status of each claim of an upload's page, in the page's order. Derived: page and decisions say the same.
public record PageStatus(PageKey page, long version, List<Status> statuses, Arrival arrival) {

    public PageStatus {
        statuses = List.copyOf(statuses);
    }

    /// As one more decision leaves it.
    public PageStatus after(List<Status> moved) {
        return new PageStatus(page, version + 1, moved, arrival);
    }
}
