package foerdertopf.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.OfficeTime;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Decision;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Intake;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.Recorded;
import foerdertopf.journal.Status;

/// Finds the claims that have waited longest for a decision at the end of a month, some for each body. What was open
/// then is open now or was decided on since: so pages open now and pages with later decisions are looked at, and each
/// is folded up to the end of the month. The answer is the same whenever it is asked.
final class OldestUndecided {

    static final int MOST = 20;

    private final LedgerReader ledger;

    OldestUndecided(LedgerReader ledger) {
        this.ledger = ledger;
    }

    /// A page that may hold claims that were open.
    private record Candidate(Instant submitted, PageKey page, BodyId body) {
        private static final Comparator<Candidate> OLDEST_FIRST = Comparator.comparing(Candidate::submitted)
            .thenComparing(candidate -> candidate.page.partition())
            .thenComparingInt(candidate -> candidate.page.firstRow());
    }

    /// At most [#MOST] of each body, oldest first; `lastMonth` is the latest that anything is booked in.
    List<Undecided> atTheEndOf(YearMonth month, LocalDate day, YearMonth lastMonth) {
        var found = new ArrayList<Undecided>();
        var perBody = new HashMap<BodyId, Integer>();
        for (var candidate : candidates(month, lastMonth)) {
            var left = MOST - perBody.getOrDefault(candidate.body(), 0);
            if (left > 0) {
                var open = openClaims(candidate.page(), month, day).stream().limit(left).toList();
                found.addAll(open);
                perBody.merge(candidate.body(), open.size(), Integer::sum);
            }
        }
        return found.stream().sorted().toList();
    }

    private List<Candidate> candidates(YearMonth month, YearMonth lastMonth) {
        var found = new ArrayList<Candidate>();
        var seen = new HashSet<PageKey>();
        KeyBatches.forEach(ledger::openPages, keys -> add(pageKeys(keys), month, seen, found));
        for (var later = month.plusMonths(1); !later.isAfter(lastMonth); later = later.plusMonths(1)) {
            var booked = later;
            KeyBatches.forEach((from, limit) -> ledger.entriesByMonth(booked, from, limit), keys -> {
                var decisions = keys.stream().filter(MonthReading::isDecision).toList();
                add(decidedPages(decisions), month, seen, found);
            });
        }
        found.sort(Candidate.OLDEST_FIRST);
        return found;
    }

    private List<PageKey> decidedPages(List<EntryKey> decisions) {
        return decisions.isEmpty()
            ? List.of()
            : ledger.entries(decisions)
                .stream()
                .map(Recorded::entry)
                .filter(Decision.class::isInstance)
                .map(entry -> ((Decision) entry).page())
                .toList();
    }

    private static List<PageKey> pageKeys(List<EntryKey> keys) {
        return keys.stream().flatMap(key -> PageKey.parse(key).stream()).toList();
    }

    private void add(List<PageKey> keys, YearMonth month, Set<PageKey> seen, List<Candidate> found) {
        var unseen = keys.stream().filter(seen::add).toList();
        if (unseen.isEmpty()) {
            return;
        }
        ledger.pages(unseen)
            .stream()
            .filter(page -> !page.stamp().booked().isAfter(month))
            .map(page -> new Candidate(page.stamp().at(), page.page(), page.body()))
            .forEach(found::add);
    }

    private List<Undecided> openClaims(PageKey key, YearMonth month, LocalDate day) {
        var pages = ledger.pages(List.of(key));
        if (pages.isEmpty()) {
            return List.of();
        }
        var page = pages.getFirst();
        var statuses = statusesAtTheEndOf(month, page);
        return page.claims()
            .stream()
            .filter(claim -> statuses.getOrDefault(claim.row(), claim.status()).isOpen())
            .map(claim -> undecided(page, claim, statuses.getOrDefault(claim.row(), claim.status()), day))
            .toList();
    }

    /// Of the rows that were decided on by then.
    private Map<Integer, Status> statusesAtTheEndOf(YearMonth month, Page page) {
        var statuses = new HashMap<Integer, Status>();
        decisions(page.page())
            .stream()
            .filter(decision -> decision.page().equals(page.page()))
            .filter(decision -> !decision.stamp().booked().isAfter(month))
            .sorted(Comparator.comparingLong(decision -> decision.stamp().sequence()))
            .forEach(decision -> decision.moves().forEach(move -> statuses.put(move.row(), move.to())));
        return statuses;
    }

    private List<Decision> decisions(PageKey page) {
        if (page.chunk() != PageKey.IN_THE_INTAKE) {
            return ledger.chunk(page.intake(), page.chunk()).decisions();
        }
        return ledger.intake(page.intake())
            .filter(Intake.OfClaim.class::isInstance)
            .map(intake -> ((Intake.OfClaim) intake).decisions())
            .orElse(List.of());
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
