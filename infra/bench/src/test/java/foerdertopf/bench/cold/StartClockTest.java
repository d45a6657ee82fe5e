package foerdertopf.bench.cold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartClockTest {

    @Test
    void countsTheCallWithinTheStart() throws InterruptedException {
        var clock = new StartClock();
        Thread.sleep(5);
        clock.ready();
        Thread.sleep(5);
        clock.answered();

        assertThat(clock.callMillis()).isGreaterThanOrEqualTo(5);
        assertThat(clock.startMillis()).isGreaterThanOrEqualTo(clock.callMillis() + 5);
    }
}
