package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.Commit.Cause;
import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.Entitlement.Owner;
import foerdertopf.pool.Hours;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;
import foerdertopf.pool.Usage;
import org.junit.jupiter.api.Test;

/// Entitlements change only as they were seen.
interface EntitlementContract extends LedgerUnderTest {

    ClaimNumber CLAIM = new ClaimNumber(Draft.intake("first"), 1);
    PoolId POST = PoolId.post(new BodyId("hanau"), 2016);
    Entitlement USED_POST = new Entitlement(
        POST, new Owner.OfBody(new BodyId("hanau")), new Usage.Euros(Money.ofEuros(50_000), Money.ofEuros(20_000)),
        new TreeMap<>(Map.of(CLAIM, Slots.of(0, 1, 126))));
    Entitlement OTHER_LIMIT = new Entitlement(
        POST, USED_POST.owner(), new Usage.Euros(Money.ofEuros(50_001), Money.ofEuros(20_000)), USED_POST.holders());
    Entitlement OTHER_USE = new Entitlement(
        POST, USED_POST.owner(), new Usage.Euros(Money.ofEuros(50_000), Money.ofEuros(19_999)), USED_POST.holders());
    List<Entitlement> OTHER_HOLDERS = List.of(
        USED_POST.heldBy(new ClaimNumber(Draft.intake("second"), 1), Slots.of(3)),
        USED_POST.leftBy(CLAIM),
        USED_POST.heldBy(CLAIM, Slots.of(7)));
    Entitlement USED_GUIDE = new Entitlement(
        PoolId.guideWeeks("L-58021", 2016), new Owner.Statewide(), new Usage.Weeks(46, Slots.of(1, 14, 53)),
        new TreeMap<>(Map.of(CLAIM, Slots.of(1, 14, 53))));
    Entitlement USED_HOURS = new Entitlement(
        PoolId.guideHours("L-58021", 2024), new Owner.Statewide(),
        new Usage.WorkedHours(new Hours(55_200), new Hours(1_050)), new TreeMap<>());

    @Test
    default void keepsEntitlementsOfEveryUnitAsTheyWere() {
        for (var entitlement : List.of(USED_POST, USED_GUIDE, USED_HOURS)) {
            given(entitlement);
        }
        assertThat(
            ledger().entitlements(List.of(POST, USED_GUIDE.id(), USED_HOURS.id(), PoolId.course("0".repeat(20)))))
            .isEqualTo(Map.of(POST, USED_POST, USED_GUIDE.id(), USED_GUIDE, USED_HOURS.id(), USED_HOURS));
    }

    @Test
    default void changesAnEntitlementThatIsAsSeen() {
        given(USED_GUIDE);
        var after = USED_GUIDE.leftBy(CLAIM).returned(new Draw.Weeks(USED_GUIDE.id(), Slots.of(1, 14, 53)));
        write(Draft.series("2").with(new PoolChange.OfEntitlement(USED_GUIDE, after)));
        assertThat(ledger().entitlements(List.of(after.id()))).containsValue(after);
    }

    @Test
    default void refusesAnEntitlementWithAnotherLimit() {
        given(USED_POST);
        assertMoved(OTHER_LIMIT);
    }

    @Test
    default void refusesAnEntitlementThatIsUsedDifferently() {
        given(USED_POST);
        assertMoved(OTHER_USE);
    }

    @Test
    default void refusesAnEntitlementThatOthersHold() {
        given(USED_POST);
        OTHER_HOLDERS.forEach(this::assertMoved);
    }

    @Test
    default void checksAnEntitlementThatIsAsSeenWithoutChangingIt() {
        given(USED_POST);
        write(Draft.series("2").with(new PoolChange.OfEntitlement(USED_POST, USED_POST)));
        assertThat(ledger().entitlements(List.of(POST))).containsValue(USED_POST);
    }

    @Test
    default void refusesToCheckAnEntitlementWithAnotherLimit() {
        given(USED_POST);
        assertCheckFails(OTHER_LIMIT);
    }

    @Test
    default void refusesToCheckAnEntitlementThatIsUsedDifferently() {
        given(USED_POST);
        assertCheckFails(OTHER_USE);
    }

    @Test
    default void refusesToCheckAnEntitlementThatOthersHold() {
        given(USED_POST);
        OTHER_HOLDERS.forEach(this::assertCheckFails);
    }

    @Test
    default void refusesAGuideWithOtherWeeks() {
        given(USED_GUIDE);
        var seen = new Entitlement(
            USED_GUIDE.id(), USED_GUIDE.owner(), new Usage.Weeks(46, Slots.of(1, 14)), USED_GUIDE.holders());
        assertRefused(
            Draft.series("2").with(new PoolChange.OfEntitlement(seen, seen)),
            new Cause.EntitlementMoved(USED_GUIDE.id(), Optional.of(USED_GUIDE)));
    }

    @Test
    default void refusesAnEntitlementThatIsNotThere() {
        assertRefused(
            Draft.series("1").with(new PoolChange.OfEntitlement(USED_POST, USED_POST)),
            new Cause.EntitlementMoved(POST, Optional.empty()));
    }

    @Test
    default void refusesToOpenAnEntitlementThatExists() {
        given(USED_POST);
        assertRefused(
            Draft.series("2").with(new PoolChange.OpensEntitlement(USED_POST.leftBy(CLAIM))),
            new Cause.EntitlementMoved(POST, Optional.of(USED_POST)));
    }

    @Test
    default void opensAnEntitlementOnceHoweverManyTryAtOnce() {
        var answers = all(16, client -> Draft.series("client-" + client)
            .with(new PoolChange.OpensEntitlement(
                USED_POST.heldBy(new ClaimNumber(Draft.intake("client-" + client), 1), Slots.of(5)))));
        assertThat(answers.stream().filter(Commit.Done.class::isInstance)).hasSize(1);
    }

    private void assertMoved(Entitlement seen) {
        assertMoved(new PoolChange.OfEntitlement(seen, USED_POST));
    }

    private void assertCheckFails(Entitlement seen) {
        assertMoved(new PoolChange.OfEntitlement(seen, seen));
    }

    private void assertMoved(PoolChange change) {
        assertRefused(
            Draft.series("2").with(change), new Cause.EntitlementMoved(POST, Optional.of(USED_POST)));
    }

    private void given(Entitlement entitlement) {
        write(Draft.series(entitlement.id().value()).with(new PoolChange.OpensEntitlement(entitlement)));
    }
}
