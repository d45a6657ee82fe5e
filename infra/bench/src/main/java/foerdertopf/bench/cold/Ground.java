package foerdertopf.bench.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import foerdertopf.aws.FreshTables;
import foerdertopf.aws.Tables;
import foerdertopf.runtime.UnpackedZip;
import foerdertopf.stores.LocalAccess;
import foerdertopf.stores.SharedDynamoDb;

/// What every start stands on: the checkout's built files, tables in a DynamoDB on this machine, a folder for caches.
///
/// @param pinned what binds a process to one core, as a function of 1 769 MB has it; empty where the system has no
///               such program
record Ground(Path root, Path task, Path folder, Tables tables, List<String> pinned) {

    private static final String ZIP = "functions/target/functions.zip";
    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    /// Laid out by the first measure that asks, for all of them.
    static final class Shared {

        private final Path folder;
        private Optional<Ground> laid = Optional.empty();

        Shared(Path folder) {
            this.folder = folder.resolve("cold");
        }

        Ground open() throws IOException {
            if (laid.isEmpty()) {
                laid = Optional.of(lay(folder));
            }
            return laid.get();
        }
    }

    private static Ground lay(Path folder) throws IOException {
        var root = Path.of("").toAbsolutePath();
        if (!Files.exists(root.resolve(ZIP))) {
            throw new IllegalStateException(ZIP + " is missing: run from the checkout, after a build");
        }
        var task = UnpackedZip.of(root.resolve(ZIP), Files.createDirectories(folder.resolve("task")));
        var ground = new Ground(root, task, folder, FreshTables.in(SharedDynamoDb.client()), onOneCore());
        WarmStore.use(ground);
        return ground;
    }

    private static List<String> onOneCore() {
        var last = Runtime.getRuntime().availableProcessors() - 1;
        return Files.isExecutable(TASKSET) ? List.of(TASKSET.toString(), "-c", String.valueOf(last)) : List.of();
    }

    /// Leads the SDK to the tables on this machine.
    Map<String, String> services() {
        var region = LocalAccess.REGION.id();
        return Map.of(
            "AWS_ENDPOINT_URL_DYNAMODB", SharedDynamoDb.endpoint().toString(),
            "AWS_REGION", region,
            "AWS_DEFAULT_REGION", region,
            "AWS_ACCESS_KEY_ID", LocalAccess.ACCESS_KEY,
            "AWS_SECRET_ACCESS_KEY", LocalAccess.SECRET_KEY);
    }

    Map<String, String> variables() {
        var variables = new HashMap<String, String>();
        variables.put("JOURNAL_TABLE", tables.journal());
        variables.put("POOLS_TABLE", tables.pools());
        return variables;
    }

    /// The recorded event as it would be sent for another claim.
    String event(int number) throws IOException {
        return SubmitEvent.numbered(Files.readString(recordedEvent()), number);
    }

    Path recordedEvent() {
        return root.resolve("events/SubmitClaimFunction.json");
    }
}
