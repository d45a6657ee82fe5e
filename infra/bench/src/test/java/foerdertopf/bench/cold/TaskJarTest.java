package foerdertopf.bench.cold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskJarTest {

    @TempDir
    private Path folder;

    @Test
    void laysJarsIntoLib() throws IOException {
        var jar = Files.writeString(folder.resolve("one.jar"), "");

        TaskJar.layOut(List.of(jar), folder.resolve("laid"));

        assertThat(folder.resolve("laid/lib/one.jar")).exists();
    }
}
