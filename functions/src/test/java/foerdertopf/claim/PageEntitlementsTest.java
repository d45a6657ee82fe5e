package foerdertopf.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import foerdertopf.memory.MemoryLedger;
import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Usage;
import foerdertopf.subsidy.Measure;
import org.junit.jupiter.api.Test;

class PageEntitlementsTest {

    private static final Measure MEASURE = ClaimsFixture.training("T-1", 1);
    private static final PoolId COURSE = PoolId.course(MEASURE.body().letters() + "0".repeat(16));
    private static final Money OLD = Money.ofEuros(10_500);
    private static final Money NEW = Money.ofEuros(12_000);

    private final PageEntitlements entitlements = new PageEntitlements(new MemoryLedger(), List.of(COURSE));

    /// A row that is rejected leaves nothing behind, not even its rule version's limit.
    @Test
    void aPoolIsBornWithTheLimitOfTheFirstClaimThatDrawsAndNotOfOneThatWasRejected() {
        assertThat(left(OLD)).isEqualTo(OLD);
        assertThat(left(NEW)).isEqualTo(NEW);
        entitlements.draw(new Draw.Euros(COURSE, Money.ofEuros(9_000)));
        assertThat(entitlements.changes()).singleElement()
            .isInstanceOfSatisfying(PoolChange.OpensEntitlement.class, opens -> assertThat(opens.first())
                .extracting(Entitlement::usage)
                .isEqualTo(new Usage.Euros(NEW, Money.ofEuros(9_000))));
    }

    @Test
    void aPoolSomebodyDrewFromKeepsItsLimit() {
        assertThat(left(OLD)).isEqualTo(OLD);
        entitlements.draw(new Draw.Euros(COURSE, Money.ofEuros(9_000)));
        assertThat(left(NEW)).isEqualTo(Money.ofEuros(1_500));
    }

    private Money left(Money limit) {
        return entitlements.leftFor(MEASURE).eurosLeft(COURSE, limit);
    }
}
