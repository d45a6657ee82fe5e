package foerdertopf.journal;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import foerdertopf.pool.Budget;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolId;

/// What became of a posting.
public sealed interface Commit {

    /// Everything is written.
    record Done() implements Commit {}

    /// Nothing is written, for these reasons: each write that refused, with what stands there now.
    record Refused(List<Cause> causes) implements Commit {
        public Refused {
            causes = List.copyOf(causes);
        }
    }

    /// Why one write refused.
    sealed interface Cause {
        /// This very entry exists: the request was answered before.
        record EntryExists(EntryKey key) implements Cause {}

        /// The request was answered before, by another entry.
        record RequestAnswered(RequestMark first) implements Cause {}

        /// The head is another than the one seen, or there is one already, or none.
        record HeadMoved() implements Cause {}

        /// The statuses of a page are others than those seen.
        record StatusMoved(PageKey page) implements Cause {}

        /// The budget has another month, too little, or too much for a refusal; `now` is how it stands.
        record BudgetRefused(PoolId pool, Optional<Budget> now) implements Cause {}

        /// The entitlement is another than the one seen.
        record EntitlementMoved(PoolId pool, Optional<Entitlement> now) implements Cause {}

        /// Somebody added to the shard since it was read.
        record ShardMoved(Shard shard) implements Cause {}

        /// The programme's open month is another one, or a closing had not seen all its budgets; empty where it has no
        /// month yet.
        record MonthMoved(Optional<YearMonth> now) implements Cause {}
    }
}
