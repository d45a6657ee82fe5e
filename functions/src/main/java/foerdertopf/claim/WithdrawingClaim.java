package foerdertopf.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import foerdertopf.journal.Basis;
import foerdertopf.journal.Commit;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Hash;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.Move;
import foerdertopf.journal.RequestMark;
import foerdertopf.journal.Stamp;
import foerdertopf.journal.Status;

/// Withdraws a claim that the office has not decided on: a decision entry, and in the same transaction its money goes
/// back to the budget, its entitlements shrink, and what it held may be claimed again.
public final class WithdrawingClaim {

    private static final int MOST_TRIES = 20;

    private final Ledger ledger;
    private final String programme;
    private final Pause pause;

    public WithdrawingClaim(Ledger ledger, String programme, Pause pause) {
        this.ledger = ledger;
        this.programme = programme;
        this.pause = pause;
    }

    public WithdrawOutcome withdraw(Withdrawal withdrawal) {
        for (var attempt = 1; attempt <= MOST_TRIES; attempt++) {
            var outcome = attempt(withdrawal);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            pause.before(attempt + 1);
        }
        throw new LedgerBusyException("the books moved " + MOST_TRIES + " times while a claim was withdrawn");
    }

    private Optional<WithdrawOutcome> attempt(Withdrawal withdrawal) {
        var place = new Places(ledger).find(withdrawal.claim());
        if (place.isEmpty()) {
            return Optional.of(new WithdrawOutcome.NotFound());
        }
        var answered = ledger.request(place.get().page().page().partition(), withdrawal.request());
        if (answered.isPresent()) {
            return Optional.of(replay(place.get(), answered.get(), withdrawal.content()));
        }
        var status = place.get().view().status();
        return status.isOpen()
            ? commit(place.get(), withdrawal, status)
            : Optional.of(new WithdrawOutcome.NotPossible(status));
    }

    /// Empty where something moved in between.
    private Optional<WithdrawOutcome> commit(Place place, Withdrawal withdrawal, Status from) {
        var release = Release.of(ledger, programme, place);
        if (release.isEmpty()) {
            return Optional.empty();
        }
        var move = move(place, from, release.get());
        var decision = decision(place, withdrawal, move, release.get());
        var mark = new RequestMark(
            place.page().page().partition(), withdrawal.request(), withdrawal.content(), decision.key());
        var posting = new DecisionPosting(place, decision, move, mark, release.get()).posting();
        return switch (ledger.commit(posting)) {
            case Commit.Done() -> Optional.of(new WithdrawOutcome.Withdrawn(viewAfter(place, decision)));
            case Commit.Refused _ -> Optional.empty();
        };
    }

    private static Move move(Place place, Status from, Release release) {
        return new Move(
            place.entry().row(),
            from,
            Status.WITHDRAWN,
            place.view().entry().result().subsidy().amount(),
            release.money(),
            List.of(),
            release.returned(),
            new Basis.AsItStands());
    }

    private static Decision decision(Place place, Withdrawal withdrawal, Move move, Release release) {
        var chain = place.chain();
        var stamp = new Stamp(
            chain.sequence() + 1, chain.last(), withdrawal.at(), release.month(), withdrawal.sub());
        return new Decision(
            place.page().page(),
            stamp,
            withdrawal.request(),
            Decision.Kind.WITHDRAWAL,
            List.of(move),
            withdrawal.reason(),
            new Decision.Signature.Alone(),
            new Decision.Origin.Single());
    }

    private static WithdrawOutcome replay(Place place, RequestMark mark, Hash content) {
        if (!mark.content().equals(content)) {
            return new WithdrawOutcome.KeyReused();
        }
        var sequence = place.decisions()
            .stream()
            .filter(decision -> decision.key().equals(mark.answer()))
            .mapToLong(decision -> decision.stamp().sequence())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("a request's answer is missing: " + mark.answer()));
        return new WithdrawOutcome.Replayed(
            Folding.viewAsOf(place.page(), place.entry(), place.decisions(), sequence));
    }

    private static ClaimView viewAfter(Place place, Decision decision) {
        var decisions = new ArrayList<>(place.decisions());
        decisions.add(decision);
        return Folding.view(place.page(), place.entry(), decisions);
    }
}
