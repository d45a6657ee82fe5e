package foerdertopf.claim;

import java.time.Instant;

import foerdertopf.ids.IntakeId;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Hash;
import foerdertopf.subsidy.Measure;

/// A web form's claim: who sends it on which route under which Idempotency-Key, the hash of what is asked, and the claim.
public record Submission(
    String sub,
    String route,
    String idempotencyKey,
    Hash content,
    Instant at,
    Measure measure,
    ClaimEntry.Terms terms) {

    /// The same request has the same intake, however often it is sent.
    public IntakeId intake() {
        return IntakeId.derivedFrom(sub, route, idempotencyKey);
    }
}
