package foerdertopf.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.LeaseTerms;
import foerdertopf.aws.LeasingLedger;
import foerdertopf.aws.Pacing;
import foerdertopf.aws.Tables;
import foerdertopf.claim.Operation.Desk;
import foerdertopf.claim.Seam.Moment;
import foerdertopf.journal.Ledger;
import foerdertopf.stores.SharedDynamoDb;
import foerdertopf.testing.Machine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The same as [BetweenAnyTwoReadsTest] in books in DynamoDB, at single calls to the store, in places chosen by chance; every
/// other time by workers with leases.
class BetweenAnyTwoReadsOnDynamoTest {

    private static final int PLACES = Machine.rounds(4, 12);

    private static final LeaseTerms TERMS = new LeaseTerms(
        Set.of("wir", "deutsch4u"), 4, 2, Duration.ofSeconds(20), Duration.ofSeconds(2));

    private final DynamoDbClient client = SharedDynamoDb.client();

    enum Workers {
        WITHOUT_LEASES, WITH_LEASES
    }

    static List<Scene.Kind> kinds() {
        return Scene.Kind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatMovesMeanwhileIsNoFault(Scene.Kind kind) {
        var random = new Random(kind.toString().hashCode());
        var faults = new ArrayList<String>();
        for (var place = 0; place < PLACES; place++) {
            var workers = Workers.values()[place / 2 % 2];
            // Every other time two of them withdraw the same claim.
            var operation = place % 2 == 0 ? Operation.WITHDRAWS : any(List.of(Operation.values()), random);
            var other = place % 4 == 0 ? Operation.WITHDRAWS : any(Operation.writing(), random);
            var call = 1 + random.nextInt(calls(kind, workers, operation));
            fault(kind, workers, operation, other, call, any(List.of(Moment.values()), random)).ifPresent(faults::add);
        }
        assertThat(faults).isEmpty();
    }

    private int calls(Scene.Kind kind, Workers workers, Operation operation) {
        var tables = FreshTables.in(client);
        var scene = kind.open(ledger(workers, client, tables));
        var counting = SeamDynamoDb.counting(client);
        operation.run(new Desk(scene, ledger(workers, counting, tables), "one"));
        return counting.calls();
    }

    private Optional<String> fault(
        Scene.Kind kind, Workers workers, Operation operation, Operation other, int call, Moment moment) {
        var tables = FreshTables.in(client);
        var scene = kind.open(ledger(workers, client, tables));
        var seam = new SeamDynamoDb(
            client, call, moment, () -> other.run(new Desk(scene, scene.books(), "another")));
        try {
            operation.run(new Desk(scene, ledger(workers, seam, tables), "one"));
            scene.office(scene.books()).assertTheBooksAgree();
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            return Optional.of(
                workers + " " + operation + ", while another one " + other + " at call " + call + " " + moment + ": "
                    + e);
        }
    }

    private static Ledger ledger(Workers workers, DynamoDbClient store, Tables tables) {
        var pacing = Pacing.real(new SecureRandom());
        return switch (workers) {
            case WITHOUT_LEASES -> new DynamoLedger(store, tables, pacing);
            case WITH_LEASES ->
                new LeasingLedger(store, tables, pacing, TERMS, Clock.fixed(ClaimsFixture.NOW, ZoneOffset.UTC));
        };
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
