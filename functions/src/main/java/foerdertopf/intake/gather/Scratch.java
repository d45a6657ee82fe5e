package foerdertopf.intake.gather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder of one run's temporary files, deleted when it is closed. Opening one also deletes what runs that were ended
/// by force left behind in the same place: folders older than any run can be.
public final class Scratch implements AutoCloseable {

    private static final String PREFIX = "foerdertopf-import-";
    private static final long LONGEST_RUN_MILLIS = 30 * 60 * 1000L;

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
