package foerdertopf.journal;

import java.util.List;

/// What lies in one partition of an upload's pages.
public record Chunk(List<Page> pages, List<PageStatus> statuses, List<Decision> decisions) {

    public Chunk {
        pages = List.copyOf(pages);
        statuses = List.copyOf(statuses);
        decisions = List.copyOf(decisions);
    }
}
