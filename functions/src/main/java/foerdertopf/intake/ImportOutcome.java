package foerdertopf.intake;

import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Upload;

/// What a run of an import came to.
public sealed interface ImportOutcome {

    IntakeId upload();

    /// The upload stands as it will stay: done, or failed with its reason.
    record Settled(IntakeId upload, Upload result) implements ImportOutcome {}

    /// Time was over; another run goes on.
    record HandedOver(IntakeId upload, Upload soFar) implements ImportOutcome {}
}
