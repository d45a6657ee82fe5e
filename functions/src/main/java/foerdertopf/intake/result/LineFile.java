package foerdertopf.intake.result;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import foerdertopf.intake.gather.DiskSort;
import foerdertopf.intake.gather.Scratch;

/// Collects lines in a file, in the order of their rows.
interface LineFile extends AutoCloseable {

    /// Lines in order among themselves.
    void add(List<RowLines.Line> lines);

    /// The file, complete; nothing can be added any more.
    Path finish();

    @Override
    void close();

    /// Where lines come in order.
    static LineFile inOrder(Scratch scratch, String header) {
        return new Plain(scratch.newFile(), header);
    }

    /// Where lines of one claim stand apart in the file.
    static LineFile sorting(Scratch scratch, String header) {
        return new Sorting(scratch, header);
    }

    /// Writes lines as they come.
    final class Plain implements LineFile {
        private final Path file;
        private final BufferedWriter out;

        private Plain(Path file, String header) {
            this.file = file;
            try {
                this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            write(CsvLine.BYTE_ORDER_MARK + header);
        }

        @Override
        public void add(List<RowLines.Line> lines) {
            lines.forEach(line -> write(line.text()));
        }

        private void write(String text) {
            try {
                out.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Path finish() {
            close();
            return file;
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Sorts lines on disk first; lines of the same row stay in the order they came in.
    final class Sorting implements LineFile {
        private static final int PLACE_BYTES = 2 * Integer.BYTES;

        private final DiskSort sort;
        private final Plain sorted;
        private int count;

        private Sorting(Scratch scratch, String header) {
            this.sort = new DiskSort(scratch);
            this.sorted = new Plain(scratch.newFile(), header);
        }

        @Override
        public void add(List<RowLines.Line> lines) {
            for (var line : lines) {
                var text = line.text().getBytes(StandardCharsets.UTF_8);
                sort.add(ByteBuffer.allocate(PLACE_BYTES + text.length)
                    .putInt(line.row())
                    .putInt(count++)
                    .put(text)
                    .array());
            }
        }

        @Override
        public Path finish() {
            sort.sorted()
                .forEachRemaining(bytes -> sorted.write(
                    new String(bytes, PLACE_BYTES, bytes.length - PLACE_BYTES, StandardCharsets.UTF_8)));
            return sorted.finish();
        }

        @Override
        public void close() {
            sort.close();
            sorted.close();
        }
    }
}
