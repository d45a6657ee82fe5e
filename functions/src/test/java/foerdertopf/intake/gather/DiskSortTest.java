package foerdertopf.intake.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskSortTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 60_000})
    void sortsWhetherOrNotItFitsIntoMemory(int count) {
        var random = new Random(count);
        var expected = new ArrayList<byte[]>();
        try (var scratch = Scratch.in(folder); var sort = new DiskSort(scratch)) {
            for (var i = 0; i < count; i++) {
                var bytes = new byte[random.nextInt(1_200)];
                random.nextBytes(bytes);
                expected.add(bytes);
                sort.add(bytes);
            }
            expected.sort(Arrays::compareUnsigned);
            var place = 0;
            for (var sorted = sort.sorted(); sorted.hasNext(); place++) {
                assertThat(Arrays.equals(sorted.next(), expected.get(place))).isTrue();
            }
            assertThat(place).isEqualTo(count);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void foldersOfRunsLongOverAreSweptAway() throws IOException {
        var left = Scratch.in(folder);
        var leftOver = left.newFile();
        Files.writeString(leftOver, "left over");
        Files.setLastModifiedTime(leftOver.getParent(), FileTime.fromMillis(0));
        try (var other = Scratch.in(folder); var own = Scratch.in(folder)) {
            assertThat(other.newFile().getParent()).exists().isNotEqualTo(own.newFile().getParent());
            assertThat(leftOver.getParent()).doesNotExist();
        }
    }
}
