package foerdertopf.intake;

import java.util.Locale;

import foerdertopf.journal.Upload;
import foerdertopf.journal.Upload.State;

/// Where an upload stands, in one word.
public enum UploadStatus {
    EXPECTED, RUNNING, DONE, FAILED;

    public static UploadStatus of(Upload upload) {
        return switch (upload.state()) {
            case State.Expected() -> EXPECTED;
            case State.Running _ -> RUNNING;
            case State.Done _ -> DONE;
            case State.Failed _ -> FAILED;
        };
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
