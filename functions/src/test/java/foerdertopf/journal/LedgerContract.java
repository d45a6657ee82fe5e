package foerdertopf.journal;

/// What every implementation of [Ledger] must do: run against memory, DynamoDB Local and an emulated cloud. Which test guards
/// which condition stands in docs/data.md, and that it does is proven by taking the conditions away one by one.
public interface LedgerContract
    extends
        EntryContract,
        BudgetContract,
        EntitlementContract,
        CountContract,
        IdentityContract,
        ReadingContract,
        DecisionContract,
        ListContract {}
