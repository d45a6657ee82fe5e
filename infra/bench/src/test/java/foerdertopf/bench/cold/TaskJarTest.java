package foerdertopf.bench.cold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskJarTest {

    @TempDir
    private Path folder;

    @Test
    void packsWhatLiesLooseAndLeavesTheLibraries() throws IOException {
        var task = Files.createDirectories(folder.resolve("task"));
        Files.createDirectories(task.resolve("lib"));
        Files.writeString(task.resolve("lib/other.jar"), "");
        Files.createDirectories(task.resolve("a"));
        Files.writeString(task.resolve("a/A.class"), "");
        var jar = folder.resolve("task.jar");

        TaskJar.pack(task, jar);

        try (var packed = new JarFile(jar.toFile())) {
            assertThat(packed.stream().map(ZipEntry::getName)).containsExactly("a/A.class");
        }
    }

    @Test
    void laysJarsIntoLib() throws IOException {
        var jar = Files.writeString(folder.resolve("one.jar"), "");

        TaskJar.layOut(List.of(jar), folder.resolve("laid"));

        assertThat(folder.resolve("laid/lib/one.jar")).exists();
    }
}
