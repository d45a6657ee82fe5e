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
        for (var attempt = 1; attempt <= MOST_TRIES; attempt++) {
            var outcome = attempt(books, withdrawal);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            pause.before(attempt + 1);
        }
        throw new LedgerBusyException("the books moved " + MOST_TRIES + " times while a claim was withdrawn");
    }

    private Optional<WithdrawOutcome> attempt(Ledger books, Withdrawal withdrawal) {
        var found = new Places(books).find(withdrawal.claim());
        if (found.isEmpty()) {
            return Optional.of(new WithdrawOutcome.NotFound());
        }
        var place = found.get();
        if (!place.isOfOneMoment()) {
            return Optional.empty();
        }
        var answered = books.request(place.page().page().partition(), withdrawal.request());
        return answered.isPresent() ? replay(place, answered.get(), withdrawal.content())
            : decide(books, place, withdrawal);
    }

    private Optional<WithdrawOutcome> decide(Ledger books, Place place, Withdrawal withdrawal) {
        if (place.decisions().stream().map(Decision::request).anyMatch(withdrawal.request()::equals)) {
            // Answered, and the mark that says so is about to show.
            return Optional.empty();
        }
        var status = place.view().status();
        return status.isOpen()
            ? commit(books, place, withdrawal, status)
            : Optional.of(new WithdrawOutcome.NotPossible(status));
    }

    /// Empty where something moved in between.
    private Optional<WithdrawOutcome> commit(Ledger books, Place place, Withdrawal withdrawal, Status from) {
        var release = Release.of(books, programme, place);
        if (release.isEmpty()) {
            return Optional.empty();
        }
        var move = move(place, from, release.get());
        var decision = decision(place, withdrawal, move, release.get());
        var mark = new RequestMark(
            place.page().page().partition(), withdrawal.request(), withdrawal.content(), decision.key());
        var posting = new DecisionPosting(place, decision, move, mark, release.get()).posting();
        return switch (books.commit(posting)) {
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

    /// Empty where the answer came after the place was read.
    private static Optional<WithdrawOutcome> replay(Place place, RequestMark mark, Hash content) {
        if (!mark.content().equals(content)) {
            return Optional.of(new WithdrawOutcome.KeyReused());
        }
        return place.decisions()
            .stream()
            .filter(decision -> decision.key().equals(mark.answer()))
            .map(decision -> decision.stamp().sequence())
            .map(sequence -> Folding.viewAsOf(place.page(), place.entry(), place.decisions(), sequence))
            .<WithdrawOutcome>map(WithdrawOutcome.Replayed::new)
            .findFirst();
    }

    private static ClaimView viewAfter(Place place, Decision decision) {
        var decisions = new ArrayList<>(place.decisions());
        decisions.add(decision);
        return Folding.view(place.page(), place.entry(), decisions);
    }
}
