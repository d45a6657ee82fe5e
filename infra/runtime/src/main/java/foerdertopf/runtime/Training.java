package foerdertopf.runtime;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Trains the AOT cache (JEP 514) that functions in a container image start from. The submit function starts as for
/// SnapStart, so it rehearses what it can do; then it takes a recorded claim over connections as they are in use.
public final class Training {

    private static final Function SUBMIT = new Function(
        "training", "arn:aws:lambda:eu-central-1:000000000000:function:training",
        "foerdertopf.lambda.SubmitClaimHandler", 1024, Map.of("JOURNAL_TABLE", "journal", "POOLS_TABLE", "pools"));
    private static final String BOOKED = "\"statusCode\":201";

    private Training() {}

    /// Called with an event, the cache to write, and a class path; [#cache] says what they are.
    public static void main(String[] args) throws IOException, InterruptedException {
        var classPath = Arrays.stream(args[2].split(File.pathSeparator, -1)).map(Path::of).toList();
        cache(Path.of(args[0]), Path.of(args[1]), classPath);
    }

    /// Runs the training and waits for what it leaves.
    ///
    /// @param event     the recorded claim
    /// @param cache     the file to write; it fits this JVM and this class path alone
    /// @param classPath all that the function needs
    public static void cache(Path event, Path cache, List<Path> classPath) throws IOException, InterruptedException {
        var launch = Launch.OF_AN_IMAGE.withClassPath(classPath)
            .withOption(Launch.HOOKS)
            .withOption("-XX:AOTCacheOutput=" + cache);
        try (var tables = EmptyTables.open()) {
            var outcome = new LambdaRuntime(Path.of("").toAbsolutePath(), services(tables), launch)
                .runToTheEnd(SUBMIT, Initialization.SNAP_START, Files.readString(event));
            if (!(outcome instanceof Outcome.Answered(var json)) || !json.contains(BOOKED) || !Files.exists(cache)) {
                throw new IllegalStateException("the training did not come to its end: " + outcome);
            }
        }
    }

    private static Map<String, String> services(EmptyTables tables) {
        return Map.of(
            "AWS_ENDPOINT_URL_DYNAMODB", tables.endpoint(),
            "AWS_REGION", "eu-central-1",
            "AWS_ACCESS_KEY_ID", "nobody",
            "AWS_SECRET_ACCESS_KEY", "nothing");
    }
}
