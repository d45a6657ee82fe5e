package foerdertopf.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.intake.result.ResultFiles;
import foerdertopf.journal.Head;
import foerdertopf.journal.Intake;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Slice;

/// Shows uploads: one by its id, or those of some owners, one owner after the other.
public final class ReadingUploads {

    private final LedgerReader ledger;

    public ReadingUploads(LedgerReader ledger) {
        this.ledger = ledger;
    }

    /// Where a list of uploads goes on: at which owner, and where in that one's list.
    public record Mark(int owner, String from) {
        public static final Mark START = new Mark(0, Slice.START);
        public static final Mark END = new Mark(Integer.MAX_VALUE, Slice.END);
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

    public Part list(List<BodyId> owners, Mark start, int limit) {
        var found = new ArrayList<Head.OfUpload>();
        var from = start.from();
        for (var owner = start.owner(); owner < owners.size(); owner++) {
            var slice = ledger.uploadsByBody(owners.get(owner), from, limit - found.size());
            slice.items().forEach(id -> find(id).ifPresent(found::add));
            var ends = slice.next().equals(Slice.END);
            var next = ends ? new Mark(owner + 1, Slice.START) : new Mark(owner, slice.next());
            if (found.size() >= limit || !ends) {
                return new Part(found, next.owner() < owners.size() ? next : Mark.END);
            }
            from = Slice.START;
        }
        return new Part(found, Mark.END);
    }

    public static ResultKeys resultsOf(IntakeId upload) {
        return new ResultKeys(
            ResultFiles.key(upload, "accepted.csv"),
            ResultFiles.key(upload, "rejected.csv"),
            ResultFiles.key(upload, "summary.json"));
    }
}
