package foerdertopf.programme;

import java.util.List;

/// The rules of one funding line as they stand for measures whose first day lies in `validity` (Richtlinienfassung).
public record RuleVersion(
    FundingLine line,
    Validity validity,
    Carriers carriers,
    NewYear newYear,
    Part part,
    LineRule rule,
    List<Citation> citations) {

    public RuleVersion {
        citations = List.copyOf(citations);
    }

    /// Such as `guide-deployment/2016-01-01`.
    public String id() {
        return line.key() + "/" + validity.from();
    }

    /// Which carriers may run a measure of the line.
    public enum Carriers {
        ALL, MUNICIPAL
    }

    /// What becomes of a claim that a budget cannot pay whole.
    public enum Part {
        /// It gets what is left where the applicant accepts that.
        IF_ACCEPTED,
        /// All or nothing.
        NEVER
    }

    /// What becomes of a measure whose days lie in two years.
    public enum NewYear {
        /// It is to be split at New Year into two claims.
        SPLIT,
        /// It may cross, and belongs to the year it starts in.
        MAY_CROSS
    }
}
