package foerdertopf.local.cloud;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The folder in which everything lies that must outlive the local cloud. It belongs to one process at a time; the lock
/// goes with the process, however that ends.
public final class StateFolder implements AutoCloseable {

    private static final List<String> OURS = List.of("dynamodb", "s3", "events", "log", "sample", "identity.json",
        "clock.json",
        "ports.json");

    private final Path folder;
    private final FileChannel lockFile;

    private StateFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /// Takes the folder with what it holds; nothing if another process has it.
    public static Optional<StateFolder> open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var lockFile = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(lockFile).isEmpty()) {
            lockFile.close();
            return Optional.empty();
        }
        return Optional.of(new StateFolder(folder.toAbsolutePath().normalize(), lockFile));
    }

    private static Optional<FileLock> lock(FileChannel lockFile) throws IOException {
        try {
            return Optional.ofNullable(lockFile.tryLock());
        } catch (OverlappingFileLockException ownProcess) {
            return Optional.empty();
        }
    }

    /// Deletes what the local cloud has put here, and nothing else.
    public void clear() throws IOException {
        for (var name : OURS) {
            delete(folder.resolve(name));
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    Path dynamoDb() {
        return folder.resolve("dynamodb");
    }

    Path s3() {
        return folder.resolve("s3");
    }

    Path events() {
        return folder.resolve("events");
    }

    public Path log() {
        return folder.resolve("log");
    }

    Path identity() {
        return folder.resolve("identity.json");
    }

    Path clock() {
        return folder.resolve("clock.json");
    }

    Path ports() {
        return folder.resolve("ports.json");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
