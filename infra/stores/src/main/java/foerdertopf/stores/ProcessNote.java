package foerdertopf.stores;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/// Which process serves a folder and who started it, written beside the data so that a later run can end what a killed
/// one left over. A number alone says little, since the system gives it out again: the start time must agree as well.
final class ProcessNote {

    /// Systems report start times in steps, and count them from a boot time that they round.
    private static final Duration TOLERANCE = Duration.ofSeconds(2);
    private static final Duration END_LIMIT = Duration.ofSeconds(10);

    private final Path file;

    ProcessNote(Path folder) {
        this.file = folder.resolve("dynamodb-local.process");
    }

    void write(ProcessHandle process) throws IOException {
        var properties = new Properties();
        put(properties, "process", process);
        put(properties, "startedBy", ProcessHandle.current());
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
    }

    private static void put(Properties properties, String name, ProcessHandle process) {
        properties.setProperty(name, Long.toString(process.pid()));
        properties.setProperty(name + "At", process.info().startInstant().orElse(Instant.EPOCH).toString());
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /// Ends the noted process if it still runs. Whoever calls holds the folder's lock, so the one who started it is gone.
    void endLeftover() {
        if (Files.exists(file)) {
            running(read(), "process").ifPresent(ProcessNote::end);
        }
    }

    /// Whether this process started the noted one, which still runs.
    boolean isOwn() {
        return owner().equals(Long.toString(ProcessHandle.current().pid())) && running(read(), "process").isPresent();
    }

    /// Who started the noted process, for those who find the folder taken.
    String owner() {
        return Files.exists(file) ? read().getProperty("startedBy", "unknown") : "unknown";
    }

    private Properties read() {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Optional<ProcessHandle> running(Properties properties, String name) {
        var pid = properties.getProperty(name);
        var started = properties.getProperty(name + "At");
        if (pid == null || started == null) {
            return Optional.empty(); // the run was killed while it wrote
        }
        return ProcessHandle.of(Long.parseLong(pid))
            .filter(RunningProcess::runs)
            .filter(process -> process.info()
                .startInstant()
                .filter(at -> Duration.between(at, Instant.parse(started)).abs().compareTo(TOLERANCE) < 0)
                .isPresent());
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        var deadline = System.nanoTime() + END_LIMIT.toNanos();
        while (RunningProcess.runs(process)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("process " + process.pid() + " does not end");
            }
            pause(process);
        }
    }

    private static void pause(ProcessHandle process) {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while process " + process.pid() + " was ending", e);
        }
    }
}
