package foerdertopf.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Intake;
import foerdertopf.journal.LedgerReader;

/// Tells which claims are a body's own: others may not be named to it. All claims of an intake are of one body. Not
/// thread-safe.
final class OwnClaims implements Predicate<ClaimNumber> {

    private static final int MOST_REMEMBERED = 10_000;

    private final LedgerReader ledger;
    private final BodyId body;
    private final Map<IntakeId, Boolean> remembered = new HashMap<>();

    OwnClaims(LedgerReader ledger, BodyId body) {
        this.ledger = ledger;
        this.body = body;
    }

    @Override
    public boolean test(ClaimNumber claim) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(claim.intake(), this::isOwn);
    }

    private boolean isOwn(IntakeId intake) {
        return ledger.intake(intake).map(OwnClaims::owner).filter(body::equals).isPresent();
    }

    private static BodyId owner(Intake intake) {
        return switch (intake) {
            case Intake.OfClaim(_, var page, _) -> page.body();
            case Intake.OfUpload(var head) -> head.upload().file().place().owner();
        };
    }
}
