package foerdertopf.bench.cold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import foerdertopf.bench.Measure;
import foerdertopf.bench.Scale;
import org.junit.jupiter.api.Test;

class ColdMeasuresTest {

    @Test
    void haveNamesOfTheirOwnAndOneRoundWhenQuick() {
        var measures = ColdMeasures.all(Scale.QUICK, Path.of("nowhere"));

        assertThat(measures).extracting(Measure::name)
            .doesNotHaveDuplicates()
            .contains("cold-vs-naive", "cold-vs-spring", "cold-vs-empty", "classes-after-priming");
        assertThat(measures).allSatisfy(measure -> assertThat(measure.rounds()).isEqualTo(1));
    }
}
