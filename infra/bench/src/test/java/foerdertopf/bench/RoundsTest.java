package foerdertopf.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import foerdertopf.bench.Measure.Contest;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final List<String> played = new ArrayList<>();

    @Test
    void playsBothSidesInTurnAfterAnUncountedRound() throws Exception {
        var result = new Rounds(_ -> {}).of(measure(Better.MORE, 3));
        assertThat(played).containsExactly("c", "b", "c", "b", "b", "c", "c", "b");
        assertThat(result.candidates()).containsExactly(2.0, 3.0, 4.0);
        assertThat(result.baselines()).containsExactly(2.0, 3.0, 4.0);
    }

    @Test
    void warmsNothingUpWhereOneRoundIsAll() throws Exception {
        new Rounds(_ -> {}).of(measure(Better.MORE, 1));
        assertThat(played).containsExactly("c", "b");
    }

    private Measure measure(Better better, int rounds) {
        return new Measure("a-measure", "s", better, rounds, () -> new Contest() {
            private int candidates;
            private int baselines;

            @Override
            public double candidate() {
                played.add("c");
                return ++candidates;
            }

            @Override
            public double baseline() {
                played.add("b");
                return ++baselines;
            }
        });
    }
}
