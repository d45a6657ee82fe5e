package foerdertopf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/// What holds for every source file, whatever it is about.
class SourceFilesTest {

    private static final int LINES = 250;

    private final List<Path> files = sources();

    @Test
    void areSmall() {
        assertThat(files).allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LINES));
    }

    @Test
    void lieInNullMarkedPackages() {
        assertThat(files).map(Path::getParent)
            .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).content().contains("@NullMarked"));
    }

    private static List<Path> sources() {
        try (var all = Files.walk(Path.of("src/main/java"))) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
