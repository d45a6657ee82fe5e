package foerdertopf.journal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.Commit;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Decision.Kind;
import foerdertopf.journal.Decision.Origin;
import foerdertopf.journal.Decision.Signature;
import foerdertopf.journal.Draft;
import foerdertopf.journal.EntryCodec;
import foerdertopf.journal.Intake;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.Move;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.journal.RequestMark;
import foerdertopf.journal.Stamp;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Room;
import foerdertopf.pool.Shift;

/// Writes decisions of any kind about a web form's claim, as the use cases to come will: entry, mark, head and all pools
/// in one transaction.
record Deciding(Ledger ledger, ClaimNumber claim) {

    Decision decide(Kind kind, Signature signature, Move move) {
        var found = (Intake.OfClaim) ledger.intake(claim.intake()).orElseThrow();
        var chain = found.head().chain();
        var month = ledger.openMonth(Draft.PROGRAMME).orElseThrow();
        var stamp = new Stamp(chain.sequence() + 1, chain.last(), Draft.NOON, month, "officer-1");
        var request = Draft.hash(claim + " " + stamp.sequence());
        var decision = new Decision(
            found.page().page(), stamp, request, kind, List.of(move), "as decided", signature, new Origin.Single());
        var head = found.head().after(chain.after(decision, EntryCodec.hash(decision)), move.to());
        var draft = Draft.of(head)
            .replacing(chain.version())
            .with(decision)
            .with(new RequestMark(head.partition(), request, request, decision.key()));
        var shifts = new TreeMap<PoolId, Shift>();
        move.money().forEach(money -> shifts.merge(money.budget(), money.shift(), Shift::plus));
        shifts.forEach((pool, shift) -> draft.with(new PoolChange.OfBudget(pool, month, shift, new Room.Enough())));
        if (shifts.isEmpty()) {
            draft.with(new MonthGuard.Is(Draft.PROGRAMME, month));
        }
        drawnFrom(move).forEach(draft::with);
        assertThat(ledger.commit(draft.posting())).isEqualTo(new Commit.Done());
        return decision;
    }

    private List<PoolChange> drawnFrom(Move move) {
        var pools = new TreeSet<PoolId>();
        move.taken().forEach(draw -> pools.add(draw.pool()));
        move.returned().forEach(draw -> pools.add(draw.pool()));
        return ledger.entitlements(pools)
            .values()
            .stream()
            .<PoolChange>map(seen -> new PoolChange.OfEntitlement(seen, after(seen, move)))
            .toList();
    }

    private static Entitlement after(Entitlement seen, Move move) {
        var after = seen;
        for (Draw draw : move.returned()) {
            after = draw.pool().equals(seen.id()) ? after.returned(draw) : after;
        }
        for (Draw draw : move.taken()) {
            after = draw.pool().equals(seen.id()) ? after.drawn(draw) : after;
        }
        return after;
    }
}
