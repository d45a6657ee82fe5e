package foerdertopf.journal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Shift;

/// An entry that moves claims of one page to another status (Entscheidung), with every change it makes to pools.
/// `request` names the request it answers (see [RequestMark]).
public record Decision(
    PageKey page,
    Stamp stamp,
    Hash request,
    Kind kind,
    List<Integer> rows,
    Status from,
    Status to,
    Map<PoolId, Shift> shifts,
    List<Draw> returned,
    String reason,
    Signature signature)
    implements
        Entry {

    public Decision {
        rows = List.copyOf(rows);
        shifts = Map.copyOf(shifts);
        returned = List.copyOf(returned);
    }

    /// What kind of decision; a proposal leaves the status as it is.
    public enum Kind {
        WITHDRAWAL, PROPOSAL, COUNTERSIGNATURE, OFFER, LAPSE
    }

    /// Who signed beside the one in the stamp.
    public sealed interface Signature {
        /// One person is enough, or the second has yet to sign.
        record One() implements Signature {}

        /// The proposal of this person was countersigned by the one in the stamp.
        record OfProposalBy(String sub) implements Signature {}
    }

    @Override
    public EntryKey key() {
        return new EntryKey(page.partition(), String.format(Locale.ROOT, "D#%09d", stamp.sequence()));
    }
}
