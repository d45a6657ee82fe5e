package foerdertopf.aws;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import foerdertopf.journal.Decision;
import foerdertopf.journal.Entry;
import foerdertopf.journal.Head;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageStatus;
import foerdertopf.journal.Partition;
import foerdertopf.journal.Recorded;

/// What lies in one partition of the journal, by kind.
record StoredPartition(List<Item> items) {

    Optional<Head> head() {
        return kind(Keys.HEAD).map(JournalItems::head).findFirst();
    }

    List<Page> pages() {
        return entries(Page.class, Keys.PAGE).toList();
    }

    List<PageStatus> statuses() {
        return kind(Keys.STATUS).map(JournalItems::status).toList();
    }

    List<Decision> decisions() {
        return entries(Decision.class, Keys.DECISION).toList();
    }

    Partition whole() {
        var entries = Stream.of(Keys.CLOSING, Keys.DECISION, Keys.PAGE, Keys.SEAL)
            .flatMap(this::kind)
            .map(JournalItems::recorded)
            .toList();
        var marks = kind(Keys.REQUEST).map(JournalItems::request).toList();
        return new Partition(head(), entries, statuses(), marks);
    }

    private <E extends Entry> Stream<E> entries(Class<E> kind, String sort) {
        return kind(sort).map(JournalItems::recorded).map(Recorded::entry).map(kind::cast);
    }

    private Stream<Item> kind(String sort) {
        return items.stream().filter(item -> item.sk().startsWith(sort));
    }
}
