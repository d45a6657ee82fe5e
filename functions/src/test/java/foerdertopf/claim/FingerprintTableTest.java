package foerdertopf.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.intake.gather.Scratch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTableTest {

    private static final IntakeId FIRST = IntakeId.derivedFrom("first");
    private static final IntakeId SECOND = IntakeId.derivedFrom("second");
    /// Enough for the table to move from the heap to the disk, and to grow there.
    private static final int MANY = 100_000;

    @TempDir
    private Path folder;

    @Test
    void knowsOnTheHeapWhatWasAdded() {
        try (var table = new FingerprintTable(TableSpace.heap())) {
            table.add(0, FIRST, 7);
            table.add(0, SECOND, 8);
            assertThat(table.claims(0)).containsExactlyInAnyOrder(new ClaimNumber(FIRST, 7),
                new ClaimNumber(SECOND, 8));
            assertThat(table.claims(1)).isEmpty();
        }
    }

    @Test
    void knowsOnTheDiskWhatWasAddedAndLeavesNothingThere() throws IOException {
        var random = new Random(5);
        var known = new HashMap<Long, List<ClaimNumber>>();
        try (var scratch = Scratch.in(folder)) {
            try (var table = new FingerprintTable(scratch)) {
                for (var row = 1; row <= MANY; row++) {
                    var fingerprint = random.nextLong(MANY);
                    table.add(fingerprint, FIRST, row);
                    known.computeIfAbsent(fingerprint, _ -> new ArrayList<>()).add(new ClaimNumber(FIRST, row));
                }
                assertThat(filesIn(folder)).isEqualTo(1);
                assertThat(found(table, known)).isEqualTo(known);
            }
            assertThat(filesIn(folder)).isZero();
        }
    }

    private static Map<Long, List<ClaimNumber>> found(FingerprintTable table, Map<Long, List<ClaimNumber>> known) {
        var found = new HashMap<Long, List<ClaimNumber>>();
        known.keySet()
            .forEach(fingerprint -> found.put(fingerprint, table.claims(fingerprint).stream().sorted().toList()));
        return found;
    }

    private static long filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
