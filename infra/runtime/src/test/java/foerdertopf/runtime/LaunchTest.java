package foerdertopf.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

class LaunchTest {

    /// What the image says of memory and its cache is its own.
    @Test
    void startsAsTheImageDoes() throws IOException {
        var script = Files.readString(Path.of("../container/start.sh"));
        var command = script.substring(script.indexOf("exec java ")).replace("\\\n", " ").replace("'", "");
        assertThat(Arrays.stream(command.split("\\s+", -1)).filter(word -> word.startsWith("-")))
            .filteredOn(option -> !option.startsWith("-XX:AOTCache=") && !option.startsWith("-XX:MaxRAM"))
            .filteredOn(option -> !option.equals("-cp"))
            .containsExactlyInAnyOrderElementsOf(
                Launch.OF_AN_IMAGE.options().stream().filter(option -> !option.startsWith("-Xmx")).toList());
    }
}
