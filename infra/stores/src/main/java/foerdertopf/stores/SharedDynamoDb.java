package foerdertopf.stores;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// One DynamoDB in memory for all tests of a JVM, started by the first that asks. Tests keep out of each other's way by
/// the names of their tables.
///
/// Another engine stands in by `-Dfoerdertopf.dynamodb.endpoint=http://…`.
public final class SharedDynamoDb {

    private static final AtomicInteger TABLES = new AtomicInteger();

    private SharedDynamoDb() {}

    public static URI endpoint() {
        return Running.ENDPOINT;
    }

    /// The client that all tests share; nobody closes it.
    public static DynamoDbClient client() {
        return Running.CLIENT;
    }

    /// A table name that no other test has.
    public static String newTableName(String stem) {
        return stem + "-" + ProcessHandle.current().pid() + "-" + TABLES.incrementAndGet();
    }

    /// Starts when first looked at; the process ends with this JVM.
    private static final class Running {

        private static final URI ENDPOINT = start();
        private static final DynamoDbClient CLIENT = DynamoDbLocal.client(ENDPOINT);

        private static URI start() {
            var other = System.getProperty("foerdertopf.dynamodb.endpoint");
            return other == null ? DynamoDbLocal.inMemory().endpoint() : URI.create(other);
        }
    }
}
