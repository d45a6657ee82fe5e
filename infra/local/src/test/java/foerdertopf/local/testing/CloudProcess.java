package foerdertopf.local.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;

/// The local cloud as a process of its own, which a test can kill.
public final class CloudProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(http|s3|dynamodb)=(\\S+)");

    private final Process process;
    private final Path output;

    private CloudProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /// Starts `Main` in a folder that holds a `template.yaml`, and waits until it is ready.
    public static CloudProcess start(Path folder, String... arguments) throws IOException {
        var cloud = launch(folder, arguments);
        Awaitility.await()
            .atMost(Duration.ofMinutes(3))
            .until(() -> cloud.output().contains("\nready ") || cloud.output().startsWith("ready ") || cloud.ended());
        if (cloud.ended()) {
            throw new IllegalStateException(cloud.output());
        }
        return cloud;
    }

    private static CloudProcess launch(Path folder, String... arguments) throws IOException {
        var output = Files.createTempFile("local-cloud", ".out");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
            System.getProperty("java.class.path"), "-Dfoerdertopf.dynamodb-local.jars=" + jars(),
            "foerdertopf.local.Main"));
        command.addAll(List.of(arguments));
        return new CloudProcess(new ProcessBuilder(command).directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start(), output);
    }

    /// Runs it to its own end and answers what it said.
    public static String refused(Path folder, String... arguments) throws IOException, InterruptedException {
        try (var cloud = launch(folder, arguments)) {
            cloud.process.waitFor(180, TimeUnit.SECONDS);
            return cloud.process.exitValue() + " " + cloud.output();
        }
    }

    private static Path jars() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var jars = folder.resolve(Path.of("infra", "dynamodb-local", "target", "jars"));
            if (Files.isDirectory(jars)) {
                return jars;
            }
        }
        throw new IllegalStateException("DynamoDB Local was not fetched");
    }

    private boolean ended() {
        return !process.isAlive();
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /// The address that the ready line names: `http`, `s3` or `dynamodb`.
    public URI address(String name) {
        return ADDRESS.matcher(output())
            .results()
            .filter(found -> found.group(1).equals(name))
            .map(found -> URI.create(found.group(2)))
            .findFirst()
            .orElseThrow();
    }

    /// Ends it as `kill -9` does.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        Files.deleteIfExists(output);
    }
}
