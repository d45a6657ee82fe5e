package foerdertopf.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedClassesTest {

    @TempDir
    private Path folder;

    @Test
    void namesWhatWasLoadedBetweenReadyAndTheAnswer() throws IOException {
        var log = Files.writeString(folder.resolve("classes.log"), line("java.lang.Object", "shared objects file"));
        var loaded = new LoadedClasses(log);
        loaded.ready();
        append(log, line("a.First", "file:/a.jar"));
        append(log, line("a.First$$Lambda/0x01", "a.First"));
        loaded.answered();
        append(log, line("a.Later", "file:/a.jar"));

        assertThat(loaded.names()).containsExactly("a.First", "a.First$$Lambda/0x01");
    }

    @Test
    void passesOverLinesThatNameNoClass() throws IOException {
        var log = Files.writeString(folder.resolve("classes.log"), "");
        var loaded = new LoadedClasses(log);
        loaded.ready();
        append(log, "[0.001s][info][class,load] opened: /lib/modules\n");
        loaded.answered();

        assertThat(loaded.names()).isEmpty();
    }

    private static String line(String name, String source) {
        return "[0.123s][info][class,load] " + name + " source: " + source + "\n";
    }

    private static void append(Path log, String text) throws IOException {
        Files.writeString(log, text, StandardOpenOption.APPEND);
    }
}
