package foerdertopf.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import foerdertopf.claim.HeadStep;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Chain;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Head;
import foerdertopf.journal.Page;
import foerdertopf.journal.Posting.HeadChange;
import foerdertopf.journal.Tally;
import foerdertopf.journal.Upload;
import foerdertopf.money.Money;

/// Takes an upload's head from one checkpoint to the next. Where the head is found at another checkpoint, another run has
/// booked these rows, and they are dropped.
final class ImportStep implements HeadStep {

    private final UploadHeads heads;
    private final Head.OfUpload start;
    private final Batch batch;
    private final Instant at;
    private Head.OfUpload seen;
    private boolean looked;
    private Head.OfUpload after;

    ImportStep(UploadHeads heads, Head.OfUpload start, Batch batch, Instant at) {
        this.heads = heads;
        this.start = start;
        this.batch = batch;
        this.at = at;
        this.seen = start;
        this.after = start;
    }

    IntakeId intake() {
        return start.intake();
    }

    /// In whose name the rows are booked.
    String by() {
        return start.upload().file().by();
    }

    @Override
    public Optional<Chain> current() {
        if (looked) {
            var found = heads.find(start.intake()).filter(this::isHere);
            found.ifPresent(head -> seen = head);
            return found.map(Head.OfUpload::chain);
        }
        // The first try goes by the head known from the step before; the write itself notices where it moved.
        looked = true;
        return Optional.of(seen.chain());
    }

    @Override
    public HeadChange next(Chain chain, List<Page> pages) {
        after = new Head.OfUpload(start.intake(), chain, grown(seen.upload(), pages));
        return new HeadChange.Replaces(seen.chain().version(), after);
    }

    /// The head as it stands once the batch is booked.
    Head.OfUpload after() {
        return after;
    }

    private boolean isHere(Head.OfUpload head) {
        return head.upload().state().equals(start.upload().state())
            && Checkpoint.of(head.upload()).equals(Checkpoint.of(start.upload()));
    }

    private Upload grown(Upload upload, List<Page> pages) {
        var accepted = upload.accepted();
        var rejected = upload.rejected();
        var subsidy = upload.subsidy();
        var tallies = new TreeMap<>(upload.tallies());
        for (var page : pages) {
            rejected += page.rejected().size();
            for (var claim : page.claims()) {
                var refused = claim.result() instanceof ClaimEntry.Refused;
                accepted += refused ? 0 : claim.rows().size();
                rejected += refused ? claim.rows().size() : 0;
                var amount = claim.result().subsidy().amount();
                subsidy = subsidy.plus(refused ? Money.ZERO : amount);
                tallies.merge(claim.status(), Tally.NONE.plus(amount), (tally, _) -> tally.plus(amount));
            }
        }
        var chunks = new ArrayList<>(upload.chunks());
        batch.chunks().forEach(rows -> chunks.add(rows.chunk()));
        return new Upload(
            upload.file(), upload.state(), at, batch.next().nextRow(), batch.next().nextByte(), accepted + rejected,
            accepted, rejected, subsidy, chunks, tallies);
    }
}
