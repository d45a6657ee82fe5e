package foerdertopf.report;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import foerdertopf.journal.Closing;
import foerdertopf.journal.Ledger;
import foerdertopf.programme.Programme;

/// Closes what is over and builds what is missing: the report of each closed month, in order, and a draft of the open
/// month where one is asked for. Killed anywhere, the next run goes on and comes to the same bytes: closings, seals and
/// files are written once, and what they say depends on closed months alone.
public final class BuildingReports {

    private final Ledger ledger;
    private final Programme programme;
    private final ReportArchive archive;
    private final Clock clock;
    private final ClosingMonths closing;
    private final SealedMonth sealedMonth;
    private final OpenMonth openMonth;
    private final ComposingReports composing;
    private final FilingReports filing;
    private final DifferenceText words;

    public BuildingReports(
        Ledger ledger,
        Programme programme,
        ReportArchive archive,
        ReportPress press,
        Clock clock,
        Patience patience) {
        this.ledger = ledger;
        this.programme = programme;
        this.archive = archive;
        this.clock = clock;
        this.closing = new ClosingMonths(ledger, programme, clock, patience);
        this.sealedMonth = new SealedMonth(ledger, programme, clock, patience);
        this.openMonth = new OpenMonth(ledger, programme);
        this.composing = new ComposingReports(ledger, programme, press.bodies());
        this.filing = new FilingReports(archive, press);
        this.words = new DifferenceText(press.wording());
    }

    /// What the schedule does: closes the months that are over and builds the reports they lack. Stops at the first
    /// month that is refused, since the next would stand on it.
    public List<BuildOutcome> closeAndBuild() {
        closing.close();
        var outcomes = new ArrayList<BuildOutcome>();
        for (var closed : outstanding()) {
            var outcome = build(closed);
            outcomes.add(outcome);
            if (outcome instanceof BuildOutcome.Refused) {
                break;
            }
        }
        return List.copyOf(outcomes);
    }

    /// What a request does: the same, and a draft where the month is still open.
    public List<BuildOutcome> closeAndBuild(YearMonth month) {
        var outcomes = new ArrayList<>(closeAndBuild());
        if (outcomes.stream().noneMatch(outcome -> outcome.month().equals(month))) {
            var heldUpBy = outcomes.stream()
                .filter(BuildOutcome.Refused.class::isInstance)
                .map(BuildOutcome::month)
                .filter(refused -> refused.isBefore(month))
                .findFirst();
            outcomes.add(heldUpBy
                .map(refused -> refused(month, List.of(new Difference.EarlierRefused(refused))))
                .orElseGet(() -> existingOrDraft(month)));
        }
        return List.copyOf(outcomes);
    }

    /// Closed months without a report, oldest first.
    private List<Closing> outstanding() {
        var found = new ArrayList<Closing>();
        var last = ledger.openMonth(programme.id()).map(open -> open.minusMonths(1));
        var closed = last.flatMap(month -> ledger.closing(programme.id(), month));
        while (closed.isPresent() && !isFinal(closed.get().month())) {
            found.addFirst(closed.get());
            closed = ledger.closing(programme.id(), closed.get().month().minusMonths(1));
        }
        return found;
    }

    private boolean isFinal(YearMonth month) {
        return archive.status(month).filter(ReportStatus::isFinal).isPresent();
    }

    private BuildOutcome build(Closing closed) {
        var month = closed.month();
        return switch (sealedMonth.read(closed)) {
            case SealedMonth.Result.Disagrees(var differences) -> refused(month, differences);
            case SealedMonth.Result.Agrees(var seal, var counted) -> {
                file(new Edition.Closed(closed.stamp().at(), seal.digest()), counted);
                yield built(month, new ReportStatus.Final(now()));
            }
        };
    }

    private BuildOutcome existingOrDraft(YearMonth month) {
        return archive.status(month)
            .filter(ReportStatus::isFinal)
            .<BuildOutcome>map(status -> new BuildOutcome.Built(month, status.state()))
            .or(() -> ledger.openMonth(programme.id()).filter(month::equals).map(this::buildDraft))
            .orElseGet(() -> new BuildOutcome.NoSuchMonth(month));
    }

    private BuildOutcome buildDraft(YearMonth month) {
        var at = now();
        file(new Edition.Draft(at), openMonth.count(month));
        return built(month, new ReportStatus.Draft(at));
    }

    private void file(Edition edition, CountedMonth counted) {
        var known = filing.knownBefore(counted.month());
        filing.file(composing.compose(edition, counted, known),
            known.with(counted.figures().guides(), counted.month()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private BuildOutcome built(YearMonth month, ReportStatus.State state) {
        archive.note(new ReportStatus(month, state));
        return new BuildOutcome.Built(month, state);
    }

    private BuildOutcome refused(YearMonth month, List<Difference> differences) {
        var texts = differences.stream().map(words::of).toList();
        archive.note(new ReportStatus(month, new ReportStatus.Failed(now(), texts)));
        return new BuildOutcome.Refused(month, differences);
    }
}
