package foerdertopf.aws;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import foerdertopf.journal.Decision;
import foerdertopf.journal.Head;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageStatus;

/// What lies in one partition of the journal, by kind. Marks of requests are left aside.
record StoredPartition(List<Item> items) {

    Optional<Head> head() {
        return kind(Keys.HEAD).map(JournalItems::head).findFirst();
    }

    List<Page> pages() {
        return kind(Keys.PAGE).map(JournalItems::entry).map(Page.class::cast).toList();
    }

    List<PageStatus> statuses() {
        return kind(Keys.STATUS).map(JournalItems::status).toList();
    }

    List<Decision> decisions() {
        return kind(Keys.DECISION).map(JournalItems::entry).map(Decision.class::cast).toList();
    }

    private Stream<Item> kind(String sort) {
        return items.stream().filter(item -> item.sk().startsWith(sort));
    }
}
