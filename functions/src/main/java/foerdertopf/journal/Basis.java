package foerdertopf.journal;

import java.util.List;

import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.money.Money;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Subsidy;

/// What a move rests on beside the claim as it stands (Grundlage).
public sealed interface Basis {

    /// Nothing is new.
    record AsItStands() implements Basis {}

    /// The rules gave another subsidy for the same measure: an offer, an award below the claim, a settlement.
    record Recalculated(Subsidy subsidy) implements Basis {}

    /// The applicant corrected the claim, and the rules gave this subsidy for it.
    record Corrected(Measure measure, Terms terms, Subsidy subsidy) implements Basis {}

    /// The actual figures of the measure; `file` names the documents, which stand outside the journal.
    record Proven(Measure actual, String file) implements Basis {}

    /// A document or bank details, which stand outside the journal, where they can be erased.
    record Filed(String file) implements Basis {}

    /// Interest beside the amount, explained step by step; it belongs to no budget.
    record WithInterest(Money interest, List<Subsidy.Limit> explained) implements Basis {
        public WithInterest {
            explained = List.copyOf(explained);
        }
    }
}
