package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.course;
import static foerdertopf.claim.ClaimsFixture.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.LeaseTerms;
import foerdertopf.aws.LeasingLedger;
import foerdertopf.aws.Pacing;
import foerdertopf.aws.Tables;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.Status;
import foerdertopf.memory.MemoryLedger;
import foerdertopf.report.SettableClock;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A request that comes again is answered as the first time, and disturbs nobody. It is looked for only where it is not
/// booked.
class RepeatedRequestTest {

    private static final LeaseTerms TERMS = new LeaseTerms(
        Set.of("wir"), 4, 2, Duration.ofSeconds(20), Duration.ofSeconds(2));

    private final Tables tables = FreshTables.in(SharedDynamoDb.client());

    @Test
    void isAnsweredThoughTheBooksAreBusy() {
        var books = new MemoryLedger();
        var office = new ClaimsFixture("1000.00", books);
        var first = office.submit("key", training("T-1", 30), Terms.PLAIN);
        assertThat(status(first)).isEqualTo(Status.REFUSED);
        var busy = new ClaimsFixture("1000.00", busy(books));
        assertThat(busy.submit("key", training("T-1", 30), Terms.PLAIN)).isEqualTo(replayed(first));
        assertThat(busy.submit("key", training("T-2", 30), Terms.PLAIN)).isEqualTo(new SubmitOutcome.KeyReused());
        assertThatThrownBy(() -> busy.submit("other", training("T-3", 1), Terms.PLAIN))
            .isInstanceOf(LedgerBusyException.class);
    }

    @Test
    void callsNoLeaseBack() {
        var offices = List.of(leasing(), leasing(), leasing());
        var refused = offices.getFirst().submit("large", training("T-0", 60), Terms.PLAIN);
        assertThat(status(refused)).isEqualTo(Status.REFUSED);
        offices.get(0).submit("one", training("T-1", 1), Terms.PLAIN);
        offices.get(1).submit("two", training("T-2", 1), Terms.PLAIN);
        var leases = openLeases();
        assertThat(leases).isNotEmpty();
        var again = offices.get(2).submit("large", training("T-0", 60), Terms.PLAIN);
        assertThat(again).isEqualTo(replayed(refused));
        assertThat(openLeases()).isEqualTo(leases);
    }

    @Test
    void isNotLookedForBeforeItIsBooked() {
        var client = new CountingDynamoDb(SharedDynamoDb.client());
        var office = new ClaimsFixture(
            "1000.00", new DynamoLedger(client, tables, Pacing.real(new SecureRandom())));
        office.booked(course("D-0", 1, "2016-04-04", "2016-05-20"));
        client.reads();
        office.booked(course("D-1", 1, "2016-04-04", "2016-05-20"));
        assertThat(client.reads()).as("entitlement and budget").isEqualTo(2);
    }

    private ClaimsFixture leasing() {
        return new ClaimsFixture("3000.00", new LeasingLedger(
            SharedDynamoDb.client(), tables, Pacing.real(new SecureRandom()), TERMS,
            new SettableClock(ClaimsFixture.NOW)));
    }

    private List<String> openLeases() {
        var key = Map.of("pk", AttributeValue.fromS("BUDGET#wir"), "sk", AttributeValue.fromS("2016"));
        var budget = SharedDynamoDb.client().getItem(get -> get.tableName(tables.pools()).key(key)).item();
        return budget.getOrDefault("leases", AttributeValue.fromSs(List.of())).ss();
    }

    private static Status status(SubmitOutcome outcome) {
        return ((SubmitOutcome.Booked) outcome).claim().status();
    }

    private static SubmitOutcome replayed(SubmitOutcome first) {
        return new SubmitOutcome.Replayed(((SubmitOutcome.Booked) first).claim());
    }

    /// Books that are read, and take nothing.
    private static Ledger busy(Ledger books) {
        return (Ledger) Proxy.newProxyInstance(
            Ledger.class.getClassLoader(), new Class<?>[]{Ledger.class},
            (self, method, arguments) -> switch (method.getName()) {
                case "within" -> self;
                case "commit" -> throw new LedgerBusyException("busy");
                default -> {
                    try {
                        yield method.invoke(books, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }
            });
    }
}
