package foerdertopf.intake.gather;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file of byte strings in order, read one by one and deleted at its end.
final class SortedRun implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final DataInputStream in;

    SortedRun(Path file) {
        this.file = file;
        try {
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Empty at the end.
    Optional<byte[]> next() {
        try {
            var length = in.readInt();
            return Optional.of(in.readNBytes(length));
        } catch (EOFException _) {
            close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
