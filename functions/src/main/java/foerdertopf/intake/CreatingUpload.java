package foerdertopf.intake;

import java.time.Instant;

import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Head;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.Upload;
import foerdertopf.journal.Upload.Place;
import foerdertopf.journal.Upload.State;
import foerdertopf.programme.FundingLine;

/// Announces a file and hands out a link to send it by. The same request has the same upload, however often it is made;
/// each time its link is fresh.
public final class CreatingUpload {

    private static final String ROUTE = "POST /v1/uploads";

    private final UploadHeads heads;
    private final UploadLinks links;

    public CreatingUpload(Ledger ledger, UploadLinks links) {
        this.heads = new UploadHeads(ledger);
        this.links = links;
    }

    /// A file that somebody is about to send.
    public record Announcement(
        String sub, String idempotencyKey, Instant at, Place.Line place, String fileName, long size) {

        IntakeId upload() {
            return IntakeId.derivedFrom(sub, ROUTE, idempotencyKey);
        }
    }

    /// What became of an announcement.
    public sealed interface Outcome {
        record Created(IntakeId upload, UploadLinks.Link link) implements Outcome {}

        /// The same was announced before.
        record Replayed(IntakeId upload, UploadLinks.Link link) implements Outcome {}

        /// Something else was announced under this key.
        record KeyReused() implements Outcome {}
    }

    /// A file of this line may be so large.
    public static long largest(FundingLine line) {
        return FileCheck.largest(line);
    }

    public Outcome create(Announcement announcement) {
        var upload = announcement.upload();
        var first = heads.find(upload);
        if (first.isPresent()) {
            return again(announcement, first.get());
        }
        var opened = heads.open(upload, Upload.unread(file(announcement), new State.Expected()));
        return opened.<Outcome>map(head -> new Outcome.Created(upload, link(head)))
            .or(() -> heads.find(upload).map(head -> again(announcement, head)))
            .orElseThrow(() -> new LedgerBusyException("an upload was neither opened nor found"));
    }

    private Outcome again(Announcement announcement, Head.OfUpload head) {
        var file = head.upload().file();
        var same = file.place().equals(announcement.place())
            && file.name().equals(announcement.fileName())
            && file.size() == announcement.size();
        return same ? new Outcome.Replayed(head.intake(), link(head)) : new Outcome.KeyReused();
    }

    private UploadLinks.Link link(Head.OfUpload head) {
        return links.toPut(head.upload().file().key(), head.upload().file().size());
    }

    private static Upload.File file(Announcement announcement) {
        var place = announcement.place();
        return new Upload.File(
            place,
            announcement.fileName(),
            UploadKey.announced(place.ags(), place.line(), announcement.upload()),
            announcement.size(),
            announcement.at(),
            announcement.sub());
    }
}
