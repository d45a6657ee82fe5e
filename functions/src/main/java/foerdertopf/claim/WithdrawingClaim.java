package foerdertopf.claim;

import java.util.ArrayList;
import java.util.List;

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
/// back to the budget, its entitlements shrink, and what it held may be claimed again. Where the claim and its pools were
/// read at different moments, all is read again: if another decision came first, the claim has moved on.
public final class WithdrawingClaim {

    private static final int MOST_TRIES = 60;

    private final Ledger ledger;
    private final String programme;
    private final Pause pause;

    public WithdrawingClaim(Ledger ledger, String programme, Pause pause) {
        this.ledger = ledger;
        this.programme = programme;
        this.pause = pause;
    }

    public WithdrawOutcome withdraw(Withdrawal withdrawal) {
        var books = ledger.within(WaitingTime.FOR_A_DECISION);
        var misfits = new Misfits();
        for (var attempt = 1; attempt <= MOST_TRIES; attempt++) {
            switch (attempt(books, withdrawal)) {
                case Attempt.Settled(var outcome) -> {
                    return outcome;
                }
                case Attempt.Misfit(var place) -> misfits.note(place);
                case Attempt.Refused() -> {
                    // something moved before the write
                }
            }
            pause.before(attempt + 1);
        }
        throw new LedgerBusyException("the books moved " + MOST_TRIES + " times while a claim was withdrawn");
    }

    /// What one try came to.
    private sealed interface Attempt {
        record Settled(WithdrawOutcome outcome) implements Attempt {}

        /// What was read of the claim and of the rest of the books is not of one moment.
        record Misfit(Place place) implements Attempt {}

        record Refused() implements Attempt {}
    }

    private Attempt attempt(Ledger books, Withdrawal withdrawal) {
        var found = new Places(books).find(withdrawal.claim());
        if (found.isEmpty()) {
            return new Attempt.Settled(new WithdrawOutcome.NotFound());
        }
        var place = found.get();
        if (!place.isOfOneMoment()) {
            return new Attempt.Misfit(place);
        }
        return books.request(place.page().page().partition(), withdrawal.request())
            .map(answered -> replay(place, answered, withdrawal.content()))
            .orElseGet(() -> decide(books, place, withdrawal));
    }

    private Attempt decide(Ledger books, Place place, Withdrawal withdrawal) {
        if (place.decisions().stream().map(Decision::request).anyMatch(withdrawal.request()::equals)) {
            // Answered, and the mark that says so is about to show.
            return new Attempt.Misfit(place);
        }
        var status = place.view().status();
        return status.isOpen()
            ? Release.of(books, programme, place)
                .map(release -> commit(books, place, withdrawal, release))
                .orElseGet(() -> new Attempt.Misfit(place))
            : new Attempt.Settled(new WithdrawOutcome.NotPossible(status));
    }

    private static Attempt commit(Ledger books, Place place, Withdrawal withdrawal, Release release) {
        var move = move(place, release);
        var decision = decision(place, withdrawal, move, release);
        var mark = new RequestMark(
            place.page().page().partition(), withdrawal.request(), withdrawal.content(), decision.key());
        var posting = new DecisionPosting(place, decision, move, mark, release).posting();
        return switch (books.commit(posting)) {
            case Commit.Done() -> new Attempt.Settled(new WithdrawOutcome.Withdrawn(viewAfter(place, decision)));
            case Commit.Refused _ -> new Attempt.Refused();
        };
    }

    private static Move move(Place place, Release release) {
        return new Move(
            place.entry().row(),
            place.view().status(),
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

    /// The answer may have come after the place was read.
    private static Attempt replay(Place place, RequestMark mark, Hash content) {
        if (!mark.content().equals(content)) {
            return new Attempt.Settled(new WithdrawOutcome.KeyReused());
        }
        return place.decisions()
            .stream()
            .filter(decision -> decision.key().equals(mark.answer()))
            .map(decision -> decision.stamp().sequence())
            .map(sequence -> Folding.viewAsOf(place.page(), place.entry(), place.decisions(), sequence))
            .findFirst()
            .<Attempt>map(claim -> new Attempt.Settled(new WithdrawOutcome.Replayed(claim)))
            .orElseGet(() -> new Attempt.Misfit(place));
    }

    private static ClaimView viewAfter(Place place, Decision decision) {
        var decisions = new ArrayList<>(place.decisions());
        decisions.add(decision);
        return Folding.view(place.page(), place.entry(), decisions);
    }
}
