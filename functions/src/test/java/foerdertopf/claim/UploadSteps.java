package foerdertopf.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Chain;
import foerdertopf.journal.Head;
import foerdertopf.journal.Intake;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.Page;
import foerdertopf.journal.Posting.HeadChange;
import foerdertopf.journal.Status;
import foerdertopf.journal.Tally;
import foerdertopf.journal.Upload;
import foerdertopf.money.Money;
import foerdertopf.programme.FundingLine;

/// The head of an upload as an import moves it, as far as booking pages needs it.
record UploadSteps(Ledger ledger, IntakeId intake, int chunk, int nextRow, FundingLine line) implements HeadStep {

    @Override
    public Optional<Chain> current() {
        return ledger.intake(intake)
            .map(found -> ((Intake.OfUpload) found).head())
            .map(head -> head.upload().nextRow() == chunk ? Optional.of(head.chain()) : Optional.<Chain>empty())
            .orElse(Optional.of(Chain.EMPTY));
    }

    @Override
    public HeadChange next(Chain after, List<Page> pages) {
        var before = ledger.intake(intake).map(found -> ((Intake.OfUpload) found).head());
        var upload = before.map(Head.OfUpload::upload).orElseGet(this::fresh);
        var next = new Head.OfUpload(intake, after, moved(upload, pages));
        return before.<HeadChange>map(head -> new HeadChange.Replaces(head.chain().version(), next))
            .orElseGet(() -> new HeadChange.Opens(next));
    }

    private Upload moved(Upload upload, List<Page> pages) {
        var tallies = new TreeMap<>(upload.tallies());
        var sum = upload.subsidy();
        var accepted = upload.accepted();
        var rejected = upload.rejected();
        for (var claim : pages.stream().flatMap(page -> page.claims().stream()).toList()) {
            var amount = claim.result().subsidy().amount();
            tallies.merge(claim.status(), Tally.NONE.plus(amount), (tally, _) -> tally.plus(amount));
            sum = claim.status() == Status.REFUSED ? sum : sum.plus(amount);
            accepted += claim.status() == Status.REFUSED ? 0 : 1;
            rejected += claim.status() == Status.REFUSED ? 1 : 0;
        }
        rejected += pages.stream().mapToInt(page -> page.rejected().size()).sum();
        var chunks = new ArrayList<>(upload.chunks());
        chunks.add(chunk);
        return new Upload(
            upload.file(), upload.state(), upload.progressAt(), nextRow, 0, accepted + rejected, accepted, rejected,
            sum, chunks, tallies);
    }

    private Upload fresh() {
        var place = new Upload.Place.Line(new BodyId("frankfurt-am-main"), "06412", line);
        var file = new Upload.File(
            place, "list.csv", "uploads/06412/list.csv", 1, ClaimsFixture.NOW, ClaimsFixture.APPLICANT);
        return new Upload(
            file, new Upload.State.Running("object"), ClaimsFixture.NOW, 1, 0, 0, 0, 0, Money.ZERO, List.of(),
            new TreeMap<>());
    }
}
