package foerdertopf.intake;

import java.util.List;

import foerdertopf.claim.PageRows;

/// What an import books in one transaction; `next` is where it goes on afterwards.
record Batch(List<PageRows> chunks, Checkpoint next) {

    Batch {
        chunks = List.copyOf(chunks);
    }
}
