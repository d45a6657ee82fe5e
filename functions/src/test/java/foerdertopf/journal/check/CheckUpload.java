package foerdertopf.journal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import foerdertopf.claim.HeadStep;
import foerdertopf.journal.Chain;
import foerdertopf.journal.Draft;
import foerdertopf.journal.Head;
import foerdertopf.journal.Intake;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Page;
import foerdertopf.journal.Posting.HeadChange;
import foerdertopf.journal.Tally;
import foerdertopf.journal.Upload;
import foerdertopf.programme.FundingLine;

/// Moves an upload's head over one chunk, as an import does.
record CheckUpload(LedgerReader ledger, int firstRow, int nextRow) implements HeadStep {

    @Override
    public Optional<Chain> current() {
        return Optional.of(head().map(Head.OfUpload::chain).orElse(Chain.EMPTY));
    }

    @Override
    public HeadChange next(Chain after, List<Page> pages) {
        var seen = head();
        var upload = seen.map(Head.OfUpload::upload).orElseGet(CheckUpload::unread);
        var next = new Head.OfUpload(SoundBooks.UPLOAD, after, grown(upload, pages));
        return seen.<HeadChange>map(head -> new HeadChange.Replaces(head.chain().version(), next))
            .orElseGet(() -> new HeadChange.Opens(next));
    }

    private Optional<Head.OfUpload> head() {
        return ledger.intake(SoundBooks.UPLOAD).map(found -> ((Intake.OfUpload) found).head());
    }

    private Upload grown(Upload upload, List<Page> pages) {
        var tallies = new TreeMap<>(upload.tallies());
        var accepted = upload.accepted();
        var rejected = upload.rejected();
        var subsidy = upload.subsidy();
        for (var page : pages) {
            rejected += page.rejected().size();
            for (var claim : page.claims()) {
                var amount = claim.result().subsidy().amount();
                accepted++;
                subsidy = subsidy.plus(amount);
                tallies.merge(claim.status(), Tally.NONE.plus(amount), (tally, _) -> tally.plus(amount));
            }
        }
        var chunks = new ArrayList<>(upload.chunks());
        chunks.add(firstRow);
        return new Upload(
            upload.file(), upload.state(), upload.progressAt(), nextRow, 0, accepted + rejected, accepted, rejected,
            subsidy, chunks,
            tallies);
    }

    private static Upload unread() {
        var place = new Upload.Place.Line(CheckMeasures.BODY, "06412", FundingLine.LANGUAGE_COURSE);
        var file = new Upload.File(place, "list.csv", "uploads/list.csv", 1, Draft.NOON, "applicant-1");
        return Upload.unread(file, new Upload.State.Running("object"));
    }
}
