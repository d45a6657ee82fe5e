package foerdertopf.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Chain;
import foerdertopf.journal.Commit;
import foerdertopf.journal.Head;
import foerdertopf.journal.Intake;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Posting.HeadChange;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.journal.Upload;

/// Reads and changes the heads of uploads where no page goes with the change.
final class UploadHeads {

    private final Ledger ledger;

    UploadHeads(Ledger ledger) {
        this.ledger = ledger;
    }

    Optional<Head.OfUpload> find(IntakeId intake) {
        return ledger.intake(intake).flatMap(found -> switch (found) {
            case Intake.OfUpload(var head) -> Optional.of(head);
            case Intake.OfClaim _ -> Optional.empty();
        });
    }

    /// Empty where there is a head already.
    Optional<Head.OfUpload> open(IntakeId intake, Upload upload) {
        var head = new Head.OfUpload(intake, Chain.EMPTY.touched(), upload);
        return commit(new HeadChange.Opens(head), head);
    }

    /// Empty where the head has changed since it was seen.
    Optional<Head.OfUpload> replace(Head.OfUpload seen, Upload.State state, Instant now) {
        var head = new Head.OfUpload(seen.intake(), seen.chain().touched(), seen.upload().in(state, now));
        return commit(new HeadChange.Replaces(seen.chain().version(), head), head);
    }

    private Optional<Head.OfUpload> commit(HeadChange change, Head.OfUpload head) {
        var posting = new Posting(
            List.of(), change, List.of(), List.of(), List.of(), List.of(), new MonthGuard.Open());
        return switch (ledger.commit(posting)) {
            case Commit.Done() -> Optional.of(head);
            case Commit.Refused _ -> Optional.empty();
        };
    }
}
