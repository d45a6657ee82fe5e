package foerdertopf.intake.gather;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import foerdertopf.claim.TableSpace;
import foerdertopf.claim.TableSpace.Block;

/// A folder of one run's temporary files, deleted when it is closed. Opening one also deletes what runs that were ended
/// by force left behind in the same place: folders older than any run can be.
public final class Scratch implements TableSpace, AutoCloseable {

    private static final String PREFIX = "foerdertopf-import-";
    private static final long LONGEST_RUN_MILLIS = 30 * 60 * 1000L;
    private static final long MOST_ON_THE_HEAP = 1024 * 1024L;

    private final Path folder;
    private int files;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    public static Scratch in(Path place) {
        try {
            Files.createDirectories(place);
            var scratch = new Scratch(Files.createTempDirectory(place, PREFIX));
            scratch.removeLeftOvers(place);
            return scratch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A name nobody else uses.
    public Path newFile() {
        files++;
        return folder.resolve("file-" + files);
    }

    /// Memory on the heap where it is little, else in a file of its own that the system keeps in memory as far as it can.
    /// Whoever takes the block closes it, and the arena with it.
    @Override
    @SuppressWarnings("MustBeClosedChecker")
    public Block allocate(long bytes) {
        if (bytes <= MOST_ON_THE_HEAP) {
            return TableSpace.heap().allocate(bytes);
        }
        var file = newFile();
        try (var channel = FileChannel.open(file, CREATE_NEW, READ, WRITE)) {
            var arena = Arena.ofShared();
            var memory = channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, arena);
            return new Block(memory, () -> release(arena, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void release(Arena arena, Path file) {
        arena.close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// By the disk's own clock.
    private void removeLeftOvers(Path place) throws IOException {
        var now = Files.getLastModifiedTime(folder).toMillis();
        try (var siblings = Files.newDirectoryStream(place, PREFIX + "*")) {
            for (var sibling : siblings) {
                if (Files.getLastModifiedTime(sibling).toMillis() < now - LONGEST_RUN_MILLIS) {
                    delete(sibling);
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var content = Files.walk(folder)) {
            for (var path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
