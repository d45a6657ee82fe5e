package foerdertopf.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import foerdertopf.claim.HeadStep;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Chain;
import foerdertopf.journal.Head;
import foerdertopf.journal.Page;
import foerdertopf.journal.Posting.HeadChange;
import foerdertopf.journal.Upload;
import foerdertopf.money.Money;
import foerdertopf.subsidy.Measure;

/// The head of an upload that is written whole in one chunk.
record UploadHead(IntakeId intake, Measure first, Instant at) implements HeadStep {

    @Override
    public Optional<Chain> current() {
        return Optional.of(Chain.EMPTY);
    }

    @Override
    public HeadChange next(Chain after, List<Page> pages) {
        var place = new Upload.Place.Line(first.body(), first.ags(), first.line());
        var file = new Upload.File(place, "list.csv", "uploads/list.csv", 1, at, "applicant-1");
        var upload = new Upload(
            file, new Upload.State.Done("object"), at, 1, 0, 0, 0, 0, Money.ZERO, List.of(1), new TreeMap<>());
        return new HeadChange.Opens(new Head.OfUpload(intake, after, upload));
    }
}
