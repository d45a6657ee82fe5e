package foerdertopf.journal;

import java.util.List;

/// An intake as it lies in its own partition.
public sealed interface Intake {

    /// A web form's claim with all that happened to it, in order.
    record OfClaim(Head.OfClaim head, Page page, List<Decision> decisions) implements Intake {
        public OfClaim {
            decisions = List.copyOf(decisions);
        }
    }

    /// An upload; its pages lie in chunks of their own.
    record OfUpload(Head.OfUpload head) implements Intake {}
}
