package foerdertopf.bench.hot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import foerdertopf.bench.books.LargeProgramme;
import org.junit.jupiter.api.Test;

class HotRunTest {

    private static final HotRun RUN = new HotRun(8, Duration.ofMillis(200), Duration.ofMillis(300), 7);

    private final LargeProgramme programme = LargeProgramme.withDeutsch4U(HotContest.BUDGET);

    @Test
    void comesToTheSameWithTheSameChance() {
        var once = RUN.of(ProductSubmitter::of, programme);
        var again = RUN.of(ProductSubmitter::of, programme);
        assertThat(again.told()).isEqualTo(once.told());
        assertThat(once.finished()).isPositive();
    }

    /// Transactions on one item come one behind the other: of 10 ms each, give or take a fifth, no more fit.
    @Test
    void finishesNoMoreClaimsThanOneItemTakes() {
        var most = 0.3 / 0.008;
        assertThat(RUN.of(ProductSubmitter::of, programme).finished()).isLessThan((int) most);
        assertThat(RUN.of(NaiveSubmitter.opened(HotContest.BUDGET), programme).finished()).isPositive()
            .isLessThan((int) most);
    }
}
