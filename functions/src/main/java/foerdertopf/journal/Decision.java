package foerdertopf.journal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import foerdertopf.ids.Padded;
import foerdertopf.pool.Opening;

/// An entry about claims of one page (Entscheidung): what happens to each of them and to the pools, why, on whose word,
/// and whether it carries out an order. `request` names the request it answers (see [RequestMark]); `opened` are the
/// pools that came into being with it.
public record Decision(
    PageKey page,
    Stamp stamp,
    Hash request,
    Kind kind,
    List<Move> moves,
    String reason,
    Signature signature,
    Origin origin,
    List<Opening> opened)
    implements
        Entry {

    public Decision {
        moves = List.copyOf(moves);
        opened = List.copyOf(opened);
        require(!moves.isEmpty(), "a decision is about a claim at least");
        require(isAscending(moves), "moves stand in the order of their rows, each row once");
        require(
            signature.takesEffect() || (opened.isEmpty() && moves.stream().allMatch(Move::movesNothing)),
            "one signature of two moves nothing");
    }

    /// A decision with which no pool came into being.
    public Decision(
        PageKey page,
        Stamp stamp,
        Hash request,
        Kind kind,
        List<Move> moves,
        String reason,
        Signature signature,
        Origin origin) {
        this(page, stamp, request, kind, moves, reason, signature, origin, List.of());
    }

    /// What is decided: every step of a claim's life after its submission (docs/data.md).
    public enum Kind {
        WITHDRAWAL, RETURN, CORRECTION, REJECTION, APPROVAL, OFFER, LAPSE, DECLARATION, PAYMENT, PROOF, SETTLEMENT, RECLAIM, REPAYMENT, WRITE_OFF, REVOCATION;

        private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

        public String key() {
            return key;
        }
    }

    /// On whose word, beside the one in the stamp.
    public sealed interface Signature {

        /// Whether the decision moves anything.
        default boolean takesEffect() {
            return this instanceof Alone || this instanceof Countersigned;
        }

        /// One person is enough.
        record Alone() implements Signature {}

        /// The second person has yet to sign.
        record Proposed() implements Signature {}

        /// The one in the stamp agrees to what this person proposed; the proposal is an entry, or an order's.
        record Countersigned(EntryKey proposal, String proposedBy) implements Signature {}

        /// The one in the stamp does not agree; the proposal is over.
        record Declined(EntryKey proposal, String proposedBy) implements Signature {}
    }

    /// Whether the decision stands for itself.
    public sealed interface Origin {
        record Single() implements Origin {}

        /// Carries out a step, counted from 1, of an order about many claims.
        record StepOf(EntryKey order, int step) implements Origin {}
    }

    /// What happens to the claim of this row, if anything does.
    public Optional<Move> moveOf(int row) {
        var low = 0;
        var high = moves.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var move = moves.get(middle);
            if (move.row() == row) {
                return Optional.of(move);
            }
            low = move.row() < row ? middle + 1 : low;
            high = move.row() < row ? high : middle - 1;
        }
        return Optional.empty();
    }

    private static boolean isAscending(List<Move> moves) {
        return IntStream.range(1, moves.size()).allMatch(i -> moves.get(i - 1).row() < moves.get(i).row());
    }

    @Override
    public EntryKey key() {
        return new EntryKey(page.partition(), "D#" + Padded.of(stamp.sequence(), 9));
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
