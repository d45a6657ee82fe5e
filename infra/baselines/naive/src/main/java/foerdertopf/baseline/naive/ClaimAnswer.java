package foerdertopf.baseline.naive;

import java.util.List;
import java.util.Map;

/// What a caller is told: of a claim that was booked what came of it, else why it was not.
public sealed interface ClaimAnswer {

    int status();

    /// The claim was booked.
    record Booked(
        String claimId, String status, String ruleVersion, String subsidy, List<LimitLine> trace,
        Map<String, String> draws, String submittedAt) {}

    /// A limit that the rules looked at.
    record LimitLine(String rule, String text, String amount, boolean binding) {}

    record Created(Booked claim) implements ClaimAnswer {
        @Override
        public int status() {
            return 201;
        }
    }

    record Refused(int status, String code, List<String> errors) implements ClaimAnswer {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
