package foerdertopf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Closing;
import foerdertopf.journal.Decision;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.MonthDigest;
import foerdertopf.journal.Page;
import foerdertopf.journal.Recorded;
import foerdertopf.journal.Seal;
import foerdertopf.money.Money;
import foerdertopf.pool.Opening;
import foerdertopf.pool.PoolId;
import foerdertopf.subsidy.Details;

/// Counts a month's entries one by one while they are read.
final class MonthCount {

    /// Where more are missing, the first ones say enough.
    private static final int MOST_MISSING = 20;

    private final Map<BodyId, BodyCount> bodies = new TreeMap<>();
    private final TreeSet<String> guides = new TreeSet<>();
    private final TreeMap<PoolId, Money> opened = new TreeMap<>();
    private final MonthDigest digest = new MonthDigest();
    private final List<EntryKey> missing = new ArrayList<>();
    private long claims;

    /// Takes an entry into the digest, and a page into the figures; a decision needs its page beside it.
    void add(Recorded recorded) {
        digest.add(recorded);
        switch (recorded.entry()) {
            case Page page -> {
                claims += page.claims().size();
                page.claims().forEach(this::noteGuide);
                page.opened().forEach(this::noteBudget);
                of(page.body()).add(page);
            }
            case Decision decision -> decision.opened().forEach(this::noteBudget);
            case Closing _,Seal _ -> {
                // in no list by month
            }
        }
    }

    void add(Decision decision, Page page) {
        of(page.body()).add(decision, page);
    }

    void missing(EntryKey key) {
        if (missing.size() < MOST_MISSING) {
            missing.add(key);
        }
    }

    MonthFigures figures() {
        var figures = new TreeMap<BodyId, BodyFigures>();
        bodies.forEach((body, count) -> figures.put(body, count.figures()));
        return new MonthFigures(figures, guides, opened, digest.entries(), claims, digest.digest(), missing);
    }

    private BodyCount of(BodyId body) {
        return bodies.computeIfAbsent(body, _ -> new BodyCount());
    }

    private void noteBudget(Opening opening) {
        if (opening instanceof Opening.OfEuros(var pool, var limit) && pool.isBudget()) {
            opened.put(pool, limit);
        }
    }

    private void noteGuide(ClaimEntry claim) {
        if (claim.measure().details() instanceof Details.GuideDeployment(var guide, _)) {
            guides.add(guide);
        }
    }
}
