package foerdertopf.claim;

import java.time.Instant;
import java.util.List;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Hash;
import foerdertopf.journal.PageKey;
import foerdertopf.programme.FundingLine;

/// What is to be booked in one transaction: rows of one body and funding line, in one chunk or several that follow each
/// other. `request` is the hash of the request or of the file.
public record PageRequest(
    IntakeId intake,
    BodyId body,
    FundingLine line,
    Hash request,
    String by,
    Instant at,
    List<PageRows> chunks,
    HeadStep head) {

    public PageRequest {
        chunks = List.copyOf(chunks);
        if (chunks.isEmpty()) {
            throw new IllegalArgumentException("nothing to book");
        }
    }

    /// In the order of their rows.
    public List<Candidate> candidates() {
        return chunks.size() == 1
            ? chunks.getFirst().candidates()
            : chunks.stream().flatMap(rows -> rows.candidates().stream()).toList();
    }

    /// A web form's claim lies in its intake itself.
    boolean isWebForm() {
        return chunks.getFirst().chunk() == PageKey.IN_THE_INTAKE;
    }
}
