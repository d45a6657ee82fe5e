package foerdertopf.journal;

import java.util.List;

import foerdertopf.refusal.Refusal;

/// A row of an upload that did not become a claim, with every reason.
public record RejectedRow(int row, List<Finding> findings) {

    public RejectedRow {
        findings = List.copyOf(findings);
    }

    /// One reason, at one column (its English name in the contract; empty where the row as a whole is meant).
    public record Finding(String column, Refusal refusal) {}
}
