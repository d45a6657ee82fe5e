package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import foerdertopf.journal.Decision.Kind;
import foerdertopf.journal.Decision.Origin;
import foerdertopf.journal.Decision.Signature;
import foerdertopf.money.Money;
import foerdertopf.pool.Account;
import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Rebooking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What no decision may say.
class DecisionTest {

    private static final PoolId WIR = PoolId.budget("wir", 2016);
    private static final EntryKey PROPOSAL = new EntryKey("INTAKE#A", "D#000000002");
    private static final Money AMOUNT = Money.ofEuros(5);

    @Test
    void aProposalMovesNoStatus() {
        var move = move(1, Status.APPROVED, List.of());
        assertThatThrownBy(() -> decision(new Signature.Proposed(), move)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProposalMovesNoMoney() {
        var move = move(1, Status.RESERVED, List.of(new Rebooking(WIR, Account.RESERVED, Account.APPROVED, AMOUNT)));
        assertThatThrownBy(() -> decision(new Signature.Proposed(), move)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasDeclinedMovesNothing() {
        var move = move(1, Status.APPROVED, List.of());
        var declined = new Signature.Declined(PROPOSAL, "officer-1");
        assertThatThrownBy(() -> decision(declined, move)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCountersignatureMoves() {
        var move = move(1, Status.APPROVED, List.of(new Rebooking(WIR, Account.RESERVED, Account.APPROVED, AMOUNT)));
        assertThat(decision(new Signature.Countersigned(PROPOSAL, "officer-1"), move).moves()).containsExactly(move);
    }

    @Test
    void aClaimMovesOnceAndInTheOrderOfRows() {
        var first = move(1, Status.APPROVED, List.of());
        var second = move(2, Status.APPROVED, List.of());
        assertThatThrownBy(() -> decision(new Signature.Alone(), second, first))
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decision(new Signature.Alone(), first, first))
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decision(new Signature.Alone())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 9})
    void findsTheMoveOfARowAmongOthers(int row) {
        var moves = List.of(1, 2, 3, 5, 8, 9).stream().map(each -> move(each, Status.REJECTED, List.of()));
        var decision = decision(new Signature.Alone(), moves.toArray(Move[]::new));
        assertThat(decision.moveOf(row)).get().extracting(Move::row).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 7, 10})
    void findsNoMoveOfARowItIsNotAbout(int row) {
        var moves = List.of(1, 2, 3, 5, 8, 9).stream().map(each -> move(each, Status.REJECTED, List.of()));
        assertThat(decision(new Signature.Alone(), moves.toArray(Move[]::new)).moveOf(row)).isEmpty();
    }

    @Test
    void aBudgetIsRebookedAndNotDrawnFrom() {
        List<Draw> draws = List.of(new Draw.Euros(WIR, AMOUNT));
        assertThatThrownBy(() -> new Move(
            1, Status.RESERVED, Status.RESERVED, AMOUNT, List.of(), draws, List.of(), new Basis.AsItStands()))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void moneyIsNotRebookedToTheAccountItStandsIn(Account account) {
        assertThatThrownBy(() -> new Rebooking(WIR, account, account, AMOUNT))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void nothingIsNotRebooked(long cents) {
        assertThatThrownBy(() -> new Rebooking(WIR, Account.RESERVED, Account.PAID, new Money(cents)))
            .isInstanceOf(IllegalArgumentException.class);
    }

    private static Move move(int row, Status to, List<Rebooking> money) {
        return new Move(
            row, Status.RESERVED, to, AMOUNT, money, List.of(), List.of(), new Basis.AsItStands());
    }

    private static Decision decision(Signature signature, Move... moves) {
        return new Decision(
            PageKey.single(Draft.intake("a")), Draft.FIRST, Draft.hash("request"), Kind.APPROVAL, List.of(moves),
            "as asked", signature, new Origin.Single());
    }
}
