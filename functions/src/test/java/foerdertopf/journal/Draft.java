package foerdertopf.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Posting.HeadChange;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.journal.Posting.StatusChange;
import foerdertopf.pool.Booked;
import foerdertopf.pool.PoolChange;
import foerdertopf.programme.FundingLine;

/// A posting in the making, for tests: a claim, an upload's chunk or a series, and whatever a test adds.
public final class Draft {

    public static final String PROGRAMME = "wir";
    public static final YearMonth MARCH = YearMonth.of(2016, 3);
    public static final YearMonth APRIL = YearMonth.of(2016, 4);
    public static final Instant NOON = Instant.parse("2016-03-08T12:00:00Z");
    public static final Stamp FIRST = new Stamp(1, Hash.START, NOON, MARCH, "applicant-1");
    public static final Arrival ARRIVAL = new Arrival(NOON, MARCH, LanguageCourses.BODY);

    private final List<Entry> entries = new ArrayList<>();
    private final List<StatusChange> statuses = new ArrayList<>();
    private final List<PoolChange> pools = new ArrayList<>();
    private final List<IdentityRun> identities = new ArrayList<>();
    private final List<RequestMark> requests = new ArrayList<>();
    private HeadChange head;
    private MonthGuard month = new MonthGuard.Open();

    private Draft(HeadChange head) {
        this.head = head;
    }

    public static IntakeId intake(String name) {
        return IntakeId.derivedFrom(name);
    }

    public static Hash hash(String content) {
        return Hash.of(content.getBytes(StandardCharsets.UTF_8));
    }

    /// A web form's claim, with its page and its head.
    public static Draft claim(String name) {
        var page = page(PageKey.single(intake(name)), LanguageCourses.claims(1));
        return new Draft(new HeadChange.Opens(head(name, Chain.EMPTY.after(page, EntryCodec.hash(page)))))
            .with(page);
    }

    /// A head alone: nothing else is new with it.
    public static Draft of(Head head) {
        return new Draft(new HeadChange.Opens(head));
    }

    /// A series with this name, so that a test can change pools without a claim.
    public static Draft series(String name) {
        return of(new Head.OfSeries("RUN#" + name, Chain.EMPTY.touched()));
    }

    public static Head.OfClaim head(String name, Chain chain) {
        return new Head.OfClaim(intake(name), chain, Status.RESERVED, ARRIVAL);
    }

    public static Page page(PageKey key, List<ClaimEntry> claims) {
        return new Page(
            key, FIRST, hash("request"), LanguageCourses.BODY, FundingLine.LANGUAGE_COURSE, claims.isEmpty() ? 0 : 2016,
            claims, List.of());
    }

    public Draft replacing(long seen) {
        head = new HeadChange.Replaces(seen, head.head());
        return this;
    }

    public Draft with(Entry entry) {
        entries.add(entry);
        return this;
    }

    public Draft with(StatusChange status) {
        statuses.add(status);
        return this;
    }

    public Draft with(PoolChange pool) {
        pools.add(pool);
        return this;
    }

    public Draft with(IdentityRun run) {
        identities.add(run);
        return this;
    }

    public Draft with(RequestMark request) {
        requests.add(request);
        return this;
    }

    public Draft with(MonthGuard guard) {
        month = guard;
        return this;
    }

    public Posting posting() {
        return new Posting(entries.stream().map(Encoded::of).toList(), head, statuses, pools, identities, requests,
            guard());
    }

    /// What no budget of the test counts is counted by a gate of its own.
    private MonthGuard guard() {
        var isCounted = !(month instanceof MonthGuard.Open)
            || pools.stream().anyMatch(PoolChange.OfBudget.class::isInstance);
        return isCounted || entries.stream().map(Entry::booked).allMatch(Booked.NONE::equals)
            ? month
            : new MonthGuard.Begins("gate-" + UUID.randomUUID(), MARCH);
    }
}
