package foerdertopf.journal.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.ListedUpload;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.Slice;
import foerdertopf.journal.Upload;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.Body;
import foerdertopf.programme.Programme;
import foerdertopf.programme.RuleVersion;
import foerdertopf.subsidy.SubsidyRules;

/// One reading of the whole books. The lists by month lead to the intakes; each is walked once, with all its entries.
final class Reading {

    private static final int KEYS_A_READ = 1_000;

    private final LedgerReader ledger;
    private final Programme programme;
    private final List<BodyId> bodies;
    private final Differences differences = new Differences();
    private final Folds folds;
    private final IntakeWalk walk;
    private final Set<IntakeId> uploads = new HashSet<>();
    private final Set<IntakeId> listedUploads = new HashSet<>();

    Reading(LedgerReader ledger, Programme programme, Bodies bodies) {
        this.ledger = ledger;
        this.programme = programme;
        this.bodies = Stream.concat(bodies.all().stream().map(Body::id), Stream.of(Upload.Place.Nowhere.NOBODY))
            .toList();
        this.folds = Folds.of(new SubsidyRules(programme, bodies)::capsOf);
        this.walk = new IntakeWalk(ledger, folds, differences);
    }

    List<Difference> differences() {
        var open = ledger.openMonth(programme.id());
        var months = months(open);
        months.forEach(this::read);
        var uploadsWithPages = Set.copyOf(uploads);
        bodies.forEach(this::readUploads);
        uploadsWithPages.stream()
            .filter(upload -> !listedUploads.contains(upload))
            .forEach(upload -> differences.add("list of uploads: " + upload, "an upload", "not listed"));
        folds.months().compareLists(differences);
        folds.open().compare(ledger, bodies, differences);
        var closings = new ClosingCheck(ledger, programme, folds, differences);
        closings.compare();
        differences.reading("budgets", () -> folds.budgets().compare(ledger, programme, open, differences));
        folds.entitlements().compare(ledger, bodies, differences);
        folds.shards().compare(ledger, bodies, differences);
        folds.bodies().compare(ledger, bodies, differences);
        ledger.gate(programme.id()).ifPresent(gate -> folds.openings().compare(gate, differences));
        differences.reading("counts", () -> ledger.gate(programme.id()).ifPresent(closings::compareOpen));
        new ReportsCheck(ledger, differences).compare();
        return differences.all();
    }

    /// From the first month in which there can be an entry to the open one.
    private List<YearMonth> months(Optional<YearMonth> open) {
        var months = new ArrayList<YearMonth>();
        open.ifPresent(last -> {
            var month = last;
            var first = firstRule();
            while (!month.isBefore(first) || ledger.closing(programme.id(), month).isPresent()) {
                months.addFirst(month);
                month = month.minusMonths(1);
            }
            if (months.isEmpty()) {
                months.add(last);
            }
        });
        return months;
    }

    private YearMonth firstRule() {
        return programme.versions()
            .stream()
            .map(RuleVersion::validity)
            .map(validity -> YearMonth.from(validity.from()))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    }

    private void read(YearMonth month) {
        var from = Slice.START;
        do {
            var slice = ledger.entriesByMonth(month, from, KEYS_A_READ);
            for (var key : slice.items()) {
                folds.months().listed(month, key);
                PageKey.parse(key).ifPresent(this::walkOnce);
            }
            from = slice.next();
        } while (!from.equals(Slice.END));
    }

    /// A web form's page is its intake's only one; an upload has many.
    private void walkOnce(PageKey page) {
        if (page.chunk() == PageKey.IN_THE_INTAKE || uploads.add(page.intake())) {
            walk(page.intake());
        }
    }

    private void readUploads(BodyId body) {
        var from = Slice.START;
        do {
            var slice = ledger.uploadsByBody(body, ListedUpload.LAST_MOMENT, from, KEYS_A_READ);
            var listed = slice.items().stream().map(ListedUpload::upload).toList();
            listedUploads.addAll(listed);
            listed.stream().filter(uploads::add).forEach(this::walk);
            from = slice.next();
        } while (!from.equals(Slice.END));
    }

    private void walk(IntakeId intake) {
        differences.reading("intake " + intake, () -> walk.walk(intake));
    }

    /// What a list names is looked for in the intake it belongs to.
    static String name(EntryKey key) {
        return key.partition() + " " + key.sort();
    }
}
