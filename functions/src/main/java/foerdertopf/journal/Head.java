package foerdertopf.journal;

import foerdertopf.ids.IntakeId;

/// The one changing item beside a chain of entries: where it ends, and what is derived from it.
public sealed interface Head {

    /// The partition the head lies in.
    String partition();

    Chain chain();

    /// Head of a web form: the status of its one claim.
    record OfClaim(IntakeId intake, Chain chain, Status status, Arrival arrival) implements Head {
        public OfClaim after(Chain next, Status moved) {
            return new OfClaim(intake, next, moved, arrival);
        }

        @Override
        public String partition() {
            return PageKey.partition(intake, PageKey.IN_THE_INTAKE);
        }
    }

    /// Head of an upload: how far the import has come.
    record OfUpload(IntakeId intake, Chain chain, Upload upload) implements Head {
        @Override
        public String partition() {
            return PageKey.partition(intake, PageKey.IN_THE_INTAKE);
        }
    }

    /// Head of a series that is about no intake: closings, and later runs and adjustments.
    record OfSeries(String partition, Chain chain) implements Head {
        /// Requests for reports; the series has marks and no entries.
        public static final String REPORTS = "REPORTS";
    }
}
