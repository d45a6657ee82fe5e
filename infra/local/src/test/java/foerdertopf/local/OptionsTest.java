package foerdertopf.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void doesTheSampleJobUnlessToldOtherwise() {
        assertThat(Options.parse(List.of()))
            .contains(new Options(8080, Path.of(".local"), Options.Start.GO_ON, Options.Job.SAMPLE));
    }

    @Test
    void takesAllOptionsInAnyOrder() {
        assertThat(Options.parse(List.of("--fresh", "--state", "x", "--port", "0", "--no-demo")))
            .contains(new Options(0, Path.of("x"), Options.Start.FRESH, Options.Job.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port x", "--port 65536", "--port -1", "--state", "--other", "demo"})
    void refusesAnythingElse(String line) {
        assertThat(Options.parse(List.of(line.split(" ", -1)))).isEmpty();
    }
}
