package foerdertopf.aws;

import java.time.Duration;
import java.util.Set;

import foerdertopf.money.Money;
import foerdertopf.pool.PoolId;

/// Which budgets are leased in parts, and how: a lease is one of so many parts of what is available then, if that is so
/// many times the amount at hand; it lasts so long; and for a while after all were called back none is granted, so that a
/// closing or a refusal does not race against new ones.
public record LeaseTerms(Set<String> budgets, int parts, int times, Duration lifetime, Duration pause) {

    /// All go back in one transaction, which takes 100 actions, and are read at once. Granting asks for it in its write,
    /// since many workers may look at the same moment.
    static final int MOST_LEASES = 90;

    public LeaseTerms {
        budgets = Set.copyOf(budgets);
    }

    /// `budgets` are keys such as `wir`.
    public static LeaseTerms usual(Set<String> budgets) {
        return new LeaseTerms(budgets, 128, 4, Duration.ofSeconds(60), Duration.ofSeconds(10));
    }

    boolean concern(PoolId pool) {
        return pool.isBudget() && budgets.contains(pool.value().substring(0, pool.value().lastIndexOf('-')));
    }

    Money part(Money available) {
        return new Money(available.cents() / parts);
    }

    boolean isWorthwhile(Money part, Money amount) {
        return part.isPositive() && part.cents() / times >= amount.cents();
    }
}
