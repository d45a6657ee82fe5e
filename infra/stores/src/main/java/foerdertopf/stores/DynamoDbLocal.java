package foerdertopf.stores;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A running DynamoDB Local: AWS's program as a process of its own, on loopback, spoken to over HTTP.
///
/// It ends with [#close()] and with the JVM that started it, even when that one is killed. One folder serves one
/// process at a time.
public final class DynamoDbLocal implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final String MAIN = "software.amazon.dynamodb.services.local.main.ServerRunner";

    private final Process process;
    private final Path log;
    private final @Nullable StoreFolder folder;
    private int port;

    private DynamoDbLocal(Process process, Path log, @Nullable StoreFolder folder) {
        this.process = process;
        this.log = log;
        this.folder = folder;
    }

    /// Keeps nothing, on any free port.
    public static DynamoDbLocal inMemory() {
        return start(null, 0);
    }

    /// Keeps its data in the folder, on the given port (0: any free one). What a killed run left there is ended first.
    public static DynamoDbLocal in(Path folder, int port) {
        return start(StoreFolder.take(folder), port);
    }

    private static DynamoDbLocal start(@Nullable StoreFolder folder, int port) {
        var store = launch(folder, port);
        try {
            store.port = store.awaitPort();
            return store;
        } catch (IllegalStateException e) {
            store.close();
            throw e;
        }
    }

    private static DynamoDbLocal launch(@Nullable StoreFolder folder, int port) {
        try {
            var log = folder == null ? Files.createTempFile("dynamodb-local", ".log") : folder.log();
            var builder = new ProcessBuilder(command(folder, port)).redirectErrorStream(true)
                .redirectOutput(log.toFile());
            // Otherwise its start waits for a server on the internet.
            builder.environment().put("DDB_LOCAL_TELEMETRY", "0");
            var process = builder.start();
            if (folder != null) {
                folder.note(process.toHandle());
            }
            return new DynamoDbLocal(process, log, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(@Nullable StoreFolder folder, int port) {
        var jars = DynamoDbLocalJars.find();
        var separator = System.getProperty("path.separator");
        var command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            LoopbackSockets.EXPORT,
            "-D" + LoopbackSockets.PROPERTY + "=" + LoopbackSockets.class.getName(),
            "-D" + LoopbackServerChannel.PORT + "=" + port,
            "-Djava.library.path=" + jars,
            "-cp",
            jars.resolve("*") + separator + ownClasses(),
            MAIN,
            // One database for every region and access key, as one account has.
            "-sharedDb"));
        command.addAll(folder == null ? List.of("-inMemory") : List.of("-dbPath", folder.path().toString()));
        return command;
    }

    private static Path ownClasses() {
        return Path.of(URI.create(DynamoDbLocal.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /// The program says its port once it holds it, see [LoopbackServerChannel]; from then on connections wait in line.
    private int awaitPort() {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            var port = saidPort();
            if (port.isPresent()) {
                return port.get();
            }
            pause();
        }
        throw new IllegalStateException("DynamoDB Local did not start:\n" + output());
    }

    private Optional<Integer> saidPort() {
        return output().lines()
            .filter(line -> line.startsWith(LoopbackServerChannel.LISTENING))
            .map(line -> Integer.valueOf(line.substring(LoopbackServerChannel.LISTENING.length())))
            .findFirst();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while DynamoDB Local was starting", e);
        }
    }

    private String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    public int port() {
        return port;
    }

    public URI endpoint() {
        return URI.create("http://localhost:" + port);
    }

    /// A new client with the local credentials; whoever takes it closes it.
    public DynamoDbClient client() {
        return client(endpoint());
    }

    static DynamoDbClient client(URI endpoint) {
        return DynamoDbClient.builder()
            .endpointOverride(endpoint)
            .region(LocalAccess.REGION)
            .credentialsProvider(LocalAccess.credentials())
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        tidy();
    }

    private void tidy() {
        try {
            if (folder == null) {
                Files.deleteIfExists(log);
            } else {
                folder.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
