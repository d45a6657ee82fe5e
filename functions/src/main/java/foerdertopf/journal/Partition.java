package foerdertopf.journal;

import java.util.List;
import java.util.Optional;

/// Everything that lies in one partition of the journal, by kind and in the order of its keys.
public record Partition(
    Optional<Head> head, List<Recorded> entries, List<PageStatus> statuses, List<RequestMark> marks) {

    public Partition {
        entries = List.copyOf(entries);
        statuses = List.copyOf(statuses);
        marks = List.copyOf(marks);
    }
}
