package foerdertopf.stores;

import static foerdertopf.stores.Tables.draw;
import static foerdertopf.stores.Tables.get;
import static foerdertopf.stores.Tables.pool;
import static foerdertopf.stores.Tables.put;
import static foerdertopf.stores.Tables.putNew;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class DynamoDbLocalTest {

    private final DynamoDbClient dynamo = SharedDynamoDb.client();
    private final String table = SharedDynamoDb.newTableName("Pools");

    @BeforeEach
    void createTable() {
        Tables.create(dynamo, table);
    }

    @Test
    void givesBackWhatWasPut() {
        put(dynamo, table, pool("wir-2016", 100));

        assertThat(get(dynamo, table, "wir-2016")).isEqualTo(pool("wir-2016", 100));
    }

    @Test
    void refusesAWriteWhoseConditionDoesNotHold() {
        put(dynamo, table, pool("wir-2016", 100));

        assertThatThrownBy(() -> dynamo.putItem(request -> request.tableName(table)
            .item(pool("wir-2016", 7))
            .conditionExpression("attribute_not_exists(pk)"))).isInstanceOf(ConditionalCheckFailedException.class);
        assertThat(get(dynamo, table, "wir-2016")).isEqualTo(pool("wir-2016", 100));
    }

    @Test
    void cancelsAWholeTransactionAndShowsTheItemThatRefused() {
        put(dynamo, table, pool("wir-2016", 100));

        var cancelled = catchThrowableOfType(TransactionCanceledException.class,
            () -> dynamo.transactWriteItems(request -> request
                .transactItems(putNew(table, pool("claim", 101)), draw(table, "wir-2016", 101))));

        assertThat(cancelled.cancellationReasons()).satisfiesExactly(
            first -> assertThat(first.code()).isEqualTo("None"),
            second -> {
                assertThat(second.code()).isEqualTo("ConditionalCheckFailed");
                assertThat(second.item()).isEqualTo(pool("wir-2016", 100));
            });
        assertThat(get(dynamo, table, "claim")).isEmpty();
    }

    @Test
    void keepsItsDataOverARestart(@TempDir Path folder) {
        try (var store = DynamoDbLocal.in(folder, 0); var client = store.client()) {
            Tables.create(client, table);
            put(client, table, pool("wir-2016", 100));
        }
        try (var store = DynamoDbLocal.in(folder, 0); var client = store.client()) {
            assertThat(get(client, table, "wir-2016")).isEqualTo(pool("wir-2016", 100));
        }
    }

    @Test
    void cannotBeReachedFromOtherMachines() throws SocketException {
        for (var address : addressesOfThisMachine()) {
            assertThatThrownBy(() -> connect(address)).as("%s", address).isInstanceOf(ConnectException.class);
        }
    }

    private static List<InetAddress> addressesOfThisMachine() throws SocketException {
        return NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList();
    }

    private static void connect(InetAddress address) throws Exception {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, SharedDynamoDb.endpoint().getPort()), 2_000);
        }
    }

    @Test
    void saysThatItsPortIsTaken(@TempDir Path folder) {
        var taken = SharedDynamoDb.endpoint().getPort();

        assertThatThrownBy(() -> DynamoDbLocal.in(folder, taken)).hasMessageContaining("Address already in use");
    }
}
