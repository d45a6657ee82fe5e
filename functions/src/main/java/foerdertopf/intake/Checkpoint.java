package foerdertopf.intake;

import foerdertopf.journal.Upload;

/// How far an import has come: the first row not yet journaled, and the byte it begins at.
record Checkpoint(int nextRow, long nextByte) {

    static Checkpoint of(Upload upload) {
        return new Checkpoint(upload.nextRow(), upload.nextByte());
    }
}
