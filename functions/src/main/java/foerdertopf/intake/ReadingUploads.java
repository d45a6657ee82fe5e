package foerdertopf.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import foerdertopf.concurrent.SideBySide;
import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.intake.result.ResultFiles;
import foerdertopf.journal.Head;
import foerdertopf.journal.Intake;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.ListedUpload;
import foerdertopf.journal.Slice;

/// Shows uploads: one by its id, or those of some owners together, the newest first.
public final class ReadingUploads {

    private final LedgerReader ledger;

    public ReadingUploads(LedgerReader ledger) {
        this.ledger = ledger;
    }

    /// Where a list of uploads goes on: behind this one. What comes meanwhile is newer, and so moves nothing.
    public sealed interface Mark {
        record Start() implements Mark {}

        record Behind(ListedUpload last) implements Mark {}

        record End() implements Mark {}
    }

    /// A part of a list, and where the next begins.
    public record Part(List<Head.OfUpload> uploads, Mark next) {
        public Part {
            uploads = List.copyOf(uploads);
        }
    }

    /// The keys of an upload's results.
    public record ResultKeys(String accepted, String rejected, String summary) {}

    public Optional<Head.OfUpload> find(IntakeId upload) {
        return ledger.intake(upload).flatMap(intake -> switch (intake) {
            case Intake.OfUpload(var head) -> Optional.of(head);
            case Intake.OfClaim _ -> Optional.empty();
        });
    }

    /// Those in one of these statuses; a part may hold fewer than the limit, and more follow.
    public Part list(List<BodyId> owners, Set<UploadStatus> wanted, Mark start, int limit) {
        var found = newest(owners, start, limit + 1);
        var shown = found.stream().limit(limit).toList();
        var heads = shown.stream()
            .flatMap(listed -> find(listed.upload()).stream())
            .filter(head -> wanted.contains(UploadStatus.of(head.upload())))
            .toList();
        return new Part(heads, found.size() > limit ? new Mark.Behind(shown.getLast()) : new Mark.End());
    }

    private List<ListedUpload> newest(List<BodyId> owners, Mark start, int count) {
        var each = owners.stream()
            .<Supplier<List<ListedUpload>>>map(owner -> () -> newest(owner, start, count))
            .toList();
        return SideBySide.all(each).stream().flatMap(List::stream).sorted().limit(count).toList();
    }

    /// Those of one moment come in no order, so the last moment is read to its end.
    private List<ListedUpload> newest(BodyId owner, Mark start, int count) {
        var found = new ArrayList<ListedUpload>();
        var from = Slice.START;
        do {
            var slice = ledger.uploadsByBody(owner, latest(start), from, count);
            slice.items().stream().filter(listed -> isAfter(start, listed)).forEach(found::add);
            from = slice.next();
        } while (!from.equals(Slice.END) && mayLack(found, count));
        return found;
    }

    private static boolean mayLack(List<ListedUpload> found, int count) {
        return found.size() < count || found.get(count - 1).at().equals(found.getLast().at());
    }

    private static Instant latest(Mark start) {
        return start instanceof Mark.Behind(var last) ? last.at() : ListedUpload.LAST_MOMENT;
    }

    private static boolean isAfter(Mark start, ListedUpload listed) {
        return switch (start) {
            case Mark.Start() -> true;
            case Mark.Behind(var last) -> last.compareTo(listed) < 0;
            case Mark.End() -> false;
        };
    }

    public static ResultKeys resultsOf(IntakeId upload) {
        return new ResultKeys(
            ResultFiles.key(upload, "accepted.csv"),
            ResultFiles.key(upload, "rejected.csv"),
            ResultFiles.key(upload, "summary.json"));
    }
}
