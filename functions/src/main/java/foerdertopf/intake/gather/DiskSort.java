package foerdertopf.intake.gather;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// Sorts byte strings, as many as the disk holds, by their unsigned bytes. Sorted runs are spilled when memory is used up,
/// and merged when they are read.
public final class DiskSort implements AutoCloseable {

    private static final int MEMORY = 16 * 1024 * 1024;
    private static final int OVERHEAD = 32;
    private static final int BUFFER = 64 * 1024;

    private final Scratch scratch;
    private final List<SortedRun> runs = new ArrayList<>();
    private List<byte[]> held = new ArrayList<>();
    private int heldBytes;

    public DiskSort(Scratch scratch) {
        this.scratch = scratch;
    }

    public void add(byte[] bytes) {
        if (heldBytes + bytes.length + OVERHEAD > MEMORY && !held.isEmpty()) {
            spill();
        }
        held.add(bytes);
        heldBytes += bytes.length + OVERHEAD;
    }

    /// Everything added, in order. To be asked for once, after the last addition.
    public Iterator<byte[]> sorted() {
        held.sort(Arrays::compareUnsigned);
        if (runs.isEmpty()) {
            return held.iterator();
        }
        spill();
        return new RunMerge(runs);
    }

    private void spill() {
        held.sort(Arrays::compareUnsigned);
        var file = scratch.newFile();
        write(file);
        runs.add(new SortedRun(file));
        held = new ArrayList<>();
        heldBytes = 0;
    }

    private void write(Path file) {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            for (var bytes : held) {
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        runs.forEach(SortedRun::close);
    }
}
