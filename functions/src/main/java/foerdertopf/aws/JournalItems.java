package foerdertopf.aws;

import foerdertopf.column.DamagedBytesException;
import foerdertopf.journal.Arrival;
import foerdertopf.journal.Chain;
import foerdertopf.journal.Closing;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Encoded;
import foerdertopf.journal.Entry;
import foerdertopf.journal.EntryCodec;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Hash;
import foerdertopf.journal.Head;
import foerdertopf.journal.OpenPage;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.PageStatus;
import foerdertopf.journal.Recorded;
import foerdertopf.journal.RequestMark;
import foerdertopf.journal.Seal;
import foerdertopf.journal.StateCodec;
import foerdertopf.journal.Status;

/// How entries and what lies beside them stand in the table `Journal`.
record JournalItems(Keys keys) {

    static final String VERSION = "version";

    private static final String DATA = "data";
    private static final String SEQUENCE = "sequence";
    private static final String LAST = "last";
    private static final String STATUS = "status";
    private static final String CONTENT = "content";
    private static final String ANSWER_PARTITION = "answerPk";
    private static final String ANSWER_SORT = "answerSk";

    Item of(Encoded encoded) {
        var entry = encoded.entry();
        var item = Item.at(keys.entry(entry.key())).with(DATA, encoded.packed());
        return switch (entry) {
            case Page page when page.claims().isEmpty() -> inMonth(item, page);
            case Page page -> inMonth(item, page).in(
                Tables.BY_BODY, Keys.pagesOf(page.body()), Keys.yearAndTime(page.year(), page.stamp().at()));
            case Decision decision -> inMonth(item, decision);
            case Closing _,Seal _ -> item;
        };
    }

    static Recorded recorded(Item item) {
        return EntryCodec.unpack(item.key(), item.bytes(DATA));
    }

    private static Item inMonth(Item item, Entry entry) {
        return item.in(Tables.BY_MONTH, Keys.month(entry.stamp().booked(), entry.key()), Keys.kindAndTime(entry));
    }

    Item of(Head head) {
        var chain = head.chain();
        var item = Item.at(keys.head(head.partition()))
            .with(VERSION, chain.version())
            .with(SEQUENCE, chain.sequence())
            .with(LAST, chain.last());
        return switch (head) {
            case Head.OfClaim(var intake, _, var status, var arrival) -> {
                item.with(STATUS, status.key());
                yield arrived(item, PageKey.single(intake), arrival, status.isOpen());
            }
            case Head.OfUpload(_, _, var upload) -> item.with(DATA, StateCodec.packUpload(upload))
                .in(Tables.BY_BODY, Keys.uploadsOf(upload.file().place().owner()), Keys.time(upload.file().at()));
            case Head.OfSeries _ -> item;
        };
    }

    static Head head(Item item) {
        var chain = new Chain(item.number(VERSION), item.number(SEQUENCE), item.hash(LAST));
        if (item.has(STATUS)) {
            return new Head.OfClaim(Keys.intakeAt(item.pk()), chain, status(item.text(STATUS)), arrival(item));
        }
        return item.has(DATA)
            ? new Head.OfUpload(Keys.intakeAt(item.pk()), chain, StateCodec.unpackUpload(item.bytes(DATA)))
            : new Head.OfSeries(item.pk(), chain);
    }

    Item of(PageStatus status) {
        var page = status.page();
        var item = Item.at(keys.status(page))
            .with(VERSION, status.version())
            .with(DATA, StateCodec.packStatuses(status.statuses()));
        return arrived(item, page, status.arrival(), status.statuses().stream().anyMatch(Status::isOpen));
    }

    static PageStatus status(Item item) {
        return new PageStatus(
            pageOf(item.key()), item.number(VERSION), StateCodec.unpackStatuses(item.bytes(DATA)), arrival(item));
    }

    Item of(RequestMark mark) {
        return Item.at(keys.request(mark.partition(), mark.request()))
            .with(CONTENT, mark.content())
            .with(ANSWER_PARTITION, mark.answer().partition())
            .with(ANSWER_SORT, mark.answer().sort());
    }

    /// A mark among others of its partition: its key names the request.
    static RequestMark request(Item item) {
        return request(item, item.pk(), Keys.requestAt(item.sk()));
    }

    static RequestMark request(Item item, String partition, Hash request) {
        var answer = new EntryKey(item.text(ANSWER_PARTITION), item.text(ANSWER_SORT));
        return new RequestMark(partition, request, item.hash(CONTENT), answer);
    }

    /// The page whose claims an item of the index of open ones tells of.
    static OpenPage openPage(EntryKey key, String sort) {
        var page = key.sort().equals(Keys.HEAD) ? PageKey.single(Keys.intakeAt(key.partition())) : pageOf(key);
        return new OpenPage(page, Keys.arrivalAt(sort));
    }

    /// Every page says when it arrived; in the index are those that have its key too.
    private static Item arrived(Item item, PageKey page, Arrival arrival, boolean isOpen) {
        item.with(Tables.OPEN.sort(), Keys.arrival(page, arrival));
        return isOpen ? item.with(Tables.OPEN.key(), Keys.openOf(arrival.body())) : item;
    }

    private static Arrival arrival(Item item) {
        return Keys.arrivalAt(item.text(Tables.OPEN.sort()));
    }

    private static PageKey pageOf(EntryKey status) {
        return PageKey
            .parse(new EntryKey(status.partition(), Keys.PAGE + status.sort().substring(Keys.STATUS.length())))
            .orElseThrow(() -> new DamagedBytesException("statuses of no page"));
    }

    private static Status status(String key) {
        return Status.byKey(key)
            .orElseThrow(() -> new DamagedBytesException("there is no status " + key));
    }
}
