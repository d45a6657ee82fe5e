package foerdertopf.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import foerdertopf.concurrent.SideBySide;
import foerdertopf.ids.BodyId;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.OfficeTime;
import foerdertopf.journal.Chunk;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Decision;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Intake;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.OpenPage;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.Recorded;
import foerdertopf.journal.Status;

/// Finds the claims that have waited longest for a decision at the end of a month, some for each body. What was open
/// then is open now or was decided on since: so the oldest pages open now and all pages with later decisions are looked
/// at, oldest first and no more than each body needs, and each is folded up to the end of the month. The answer is the
/// same whenever it is asked.
final class OldestUndecided {

    static final int MOST = 20;
    /// The list may lag and name pages on which all was decided a moment ago: so many more are kept.
    private static final int LAGGING = 10;

    /// More than the clocks of two functions differ by.
    private static final Duration A_DAY = Duration.ofDays(1);

    private final LedgerReader ledger;
    private final String programme;
    private final List<BodyId> bodies;

    OldestUndecided(LedgerReader ledger, String programme, List<BodyId> bodies) {
        this.ledger = ledger;
        this.programme = programme;
        this.bodies = List.copyOf(bodies);
    }

    /// At most [#MOST] of each body, oldest first; `lastMonth` is the latest that anything is booked in.
    List<Undecided> atTheEndOf(YearMonth month, LocalDate day, YearMonth lastMonth) {
        var found = new ArrayList<Undecided>();
        var perBody = new HashMap<BodyId, Integer>();
        for (var candidate : candidates(month, lastMonth)) {
            var body = candidate.arrival().body();
            var left = MOST - perBody.getOrDefault(body, 0);
            if (left > 0) {
                var open = openClaims(candidate.page(), month, day).stream().limit(left).toList();
                found.addAll(open);
                perBody.merge(body, open.size(), Integer::sum);
            }
        }
        return found.stream().sorted().toList();
    }

    /// Pages that may hold claims that were open, oldest first.
    private SortedSet<OpenPage> candidates(YearMonth month, YearMonth lastMonth) {
        var pages = new TreeSet<OpenPage>();
        openNow(month).forEach(pages::addAll);
        for (var later = month.plusMonths(1); !later.isAfter(lastMonth); later = later.plusMonths(1)) {
            var booked = later;
            KeyBatches.forEach(
                (from, limit) -> ledger.decisionsByMonth(booked, from, limit),
                keys -> decidedPages(keys).stream()
                    .filter(page -> !page.arrival().booked().isAfter(month))
                    .forEach(page -> pages.add(new OpenPage(page.page(), page.arrival()))));
        }
        return pages;
    }

    private List<List<OpenPage>> openNow(YearMonth month) {
        var closed = ledger.closing(programme, month).map(closing -> closing.stamp().at().plus(A_DAY));
        var oldest = new OldestOpenPages(ledger, month, closed.orElse(Instant.MAX), MOST + LAGGING);
        return SideBySide.all(bodies.stream().<Supplier<List<OpenPage>>>map(body -> () -> oldest.of(body)).toList());
    }

    private List<Page> decidedPages(List<EntryKey> decisions) {
        return decisions.isEmpty()
            ? List.of()
            : ledger.pages(
                ledger.entries(decisions)
                    .stream()
                    .map(Recorded::entry)
                    .filter(Decision.class::isInstance)
                    .map(entry -> ((Decision) entry).page())
                    .distinct()
                    .toList());
    }

    private List<Undecided> openClaims(PageKey key, YearMonth month, LocalDate day) {
        var chunk = chunk(key);
        return chunk.pages()
            .stream()
            .filter(page -> page.page().equals(key))
            .flatMap(page -> openClaims(page, statusesAtTheEndOf(month, page, chunk.decisions()), day))
            .toList();
    }

    private static Stream<Undecided> openClaims(Page page, Map<Integer, Status> statuses, LocalDate day) {
        return page.claims()
            .stream()
            .filter(claim -> statuses.getOrDefault(claim.row(), claim.status()).isOpen())
            .map(claim -> undecided(page, claim, statuses.getOrDefault(claim.row(), claim.status()), day));
    }

    /// A page with the decisions about it, in one read.
    private Chunk chunk(PageKey page) {
        if (page.chunk() != PageKey.IN_THE_INTAKE) {
            return ledger.chunk(page.intake(), page.chunk());
        }
        return ledger.intake(page.intake())
            .filter(Intake.OfClaim.class::isInstance)
            .map(Intake.OfClaim.class::cast)
            .map(intake -> new Chunk(List.of(intake.page()), List.of(), intake.decisions()))
            .orElse(new Chunk(List.of(), List.of(), List.of()));
    }

    /// Of the rows that were decided on by then.
    private static Map<Integer, Status> statusesAtTheEndOf(YearMonth month, Page page, List<Decision> decisions) {
        var statuses = new HashMap<Integer, Status>();
        decisions.stream()
            .filter(decision -> decision.page().equals(page.page()))
            .filter(decision -> !decision.stamp().booked().isAfter(month))
            .sorted(Comparator.comparingLong(decision -> decision.stamp().sequence()))
            .forEach(decision -> decision.moves().forEach(move -> statuses.put(move.row(), move.to())));
        return statuses;
    }

    private static Undecided undecided(Page page, ClaimEntry claim, Status status, LocalDate day) {
        var age = ChronoUnit.DAYS.between(OfficeTime.day(page.stamp().at()), day);
        return new Undecided(
            new ClaimNumber(page.page().intake(), claim.row()),
            page.body(),
            page.line(),
            status,
            claim.result().subsidy().amount(),
            page.stamp().at(),
            Math.max(0, age));
    }
}
