package foerdertopf.intake;

import java.util.Optional;

import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Head;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.Upload.State;

/// Finds what an import that no run works on any more was about, by its upload's id, so that one can start again.
public final class ResumingImport {

    private final UploadHeads heads;
    private final FileStore store;

    public ResumingImport(Ledger ledger, FileStore store) {
        this.heads = new UploadHeads(ledger);
        this.store = store;
    }

    /// What there is to do about an upload.
    public sealed interface Outcome {
        /// These bytes are to be imported; a run with them goes on where the journal ends.
        record Unfinished(StoredObject object) implements Outcome {}

        /// It is done or failed, or its file has not come.
        record NothingToDo(UploadStatus status) implements Outcome {}

        record NoSuchUpload() implements Outcome {}
    }

    public Outcome find(IntakeId upload) {
        return heads.find(upload).map(this::of).orElseGet(Outcome.NoSuchUpload::new);
    }

    /// A file may have come though no run was started, where its event was lost before any run opened its upload.
    private Outcome of(Head.OfUpload head) {
        var upload = head.upload();
        var object = switch (upload.state()) {
            case State.Running(var bytes) ->
                Optional.of(new StoredObject(upload.file().key(), ObjectTag.parse(bytes)));
            case State.Expected() -> store.find(upload.file().key()).map(FileStore.Stored::object);
            case State.Done _,State.Failed _ -> Optional.<StoredObject>empty();
        };
        return object.<Outcome>map(Outcome.Unfinished::new)
            .orElseGet(() -> new Outcome.NothingToDo(UploadStatus.of(upload)));
    }
}
