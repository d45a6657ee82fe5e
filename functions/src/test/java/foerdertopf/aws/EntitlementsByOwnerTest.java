package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import foerdertopf.column.DamagedBytesException;
import foerdertopf.ids.BodyId;
import foerdertopf.ids.PartsHash;
import foerdertopf.journal.Slice;
import foerdertopf.money.Money;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.Entitlement.Owner;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Usage;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Where entitlements lie, so that an owner's can be listed and no partition is hot.
class EntitlementsByOwnerTest {

    private static final int PARTS = 8;
    private static final int MANY = 4_000;
    private static final BodyId HANAU = new BodyId("hanau");
    private static final BodyId KASSEL = new BodyId("kassel");
    private static final PoolId POST = PoolId.post(HANAU, 2016);
    private static final Usage UNUSED = new Usage.Euros(Money.ofEuros(50_000), Money.ZERO);

    private final Tables tables = new Tables("Journal", "Pools");
    private final Keys keys = new Keys(tables);
    private final PoolItems items = new PoolItems(keys);

    /// Stored entitlements must be found again by every later release.
    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({
        "post/hanau/2016, OWNER#6RKH#0",
        "post/hanau/2017, OWNER#6RKH#1",
        "course/6RKH0000000000000000, OWNER#6RKH#5",
        "guide/L-100/2016, OWNER#GUIDES#5",
        "guide/L-100/2016/hours, OWNER#GUIDES#5",
    })
    void lieWhereTheirIdSays(String pool, String partition) {
        assertThat(keys.pool(new PoolId(pool))).isEqualTo(new ItemKey("Pools", partition, pool));
    }

    static Stream<Stream<PoolId>> many() {
        return Stream.of(
            IntStream.range(0, MANY).mapToObj(number -> PoolId.guideWeeks("L-" + number, 2016)),
            IntStream.range(0, MANY)
                .mapToObj(number -> PoolId.course(HANAU.letters() + PartsHash.letters(16, "SK-" + number))));
    }

    @ParameterizedTest
    @MethodSource("many")
    void lieEvenlyInTheirOwnersParts(Stream<PoolId> pools) {
        var parts = pools.collect(Collectors.groupingBy(pool -> keys.pool(pool).pk(), Collectors.counting()));
        assertThat(parts).hasSize(PARTS);
        assertThat(parts.values()).allSatisfy(count -> assertThat(count).isBetween(
            MANY / PARTS * 8L / 10, MANY / PARTS * 12L / 10));
    }

    /// A query that finds nothing takes half a unit where it may lag.
    @Test
    void areListedAsTheyStandAtThatMoment() {
        var client = new MeteredDynamoDb(SharedDynamoDb.client());
        var ledger = new DynamoLedger(
            client, FreshTables.in(SharedDynamoDb.client()), Pacing.real(new SecureRandom()));
        assertThat(ledger.entitlementsByOwner(new Owner.OfBody(HANAU), Slice.START, 10).items()).isEmpty();
        assertThat(client.read()).isEqualTo(new ReadUnits(2 * PARTS));
    }

    @Test
    void areNobodyElses() {
        assertThatThrownBy(() -> Entitlement.untouched(POST, new Owner.OfBody(KASSEL), UNUSED))
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Entitlement.untouched(POST, new Owner.Statewide(), UNUSED))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areDamagedWhereTheyNameAnotherBody() {
        var item = items.of(Entitlement.untouched(POST, new Owner.OfBody(HANAU), UNUSED));
        assertThat(PoolItems.entitlement(item).owner()).isEqualTo(new Owner.OfBody(HANAU));
        item.with("body", KASSEL.value());
        assertThatThrownBy(() -> PoolItems.entitlement(item)).isInstanceOf(DamagedBytesException.class);
    }
}
