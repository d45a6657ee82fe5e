package foerdertopf.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void answersInTheOrderOfTheCalls() {
        assertThat(SideBySide.all(List.<Supplier<Integer>>of(() -> 1, () -> 2, () -> 3))).isEqualTo(List.of(1, 2, 3));
        assertThat(SideBySide.all(List.<Supplier<Integer>>of())).isEmpty();
    }

    @Test
    void makesThemAtOnce() {
        var meeting = new CyclicBarrier(8);
        Supplier<Integer> call = () -> arriveAt(meeting);
        assertThat(SideBySide.all(List.of(call, call, call, call, call, call, call, call))).hasSize(8);
    }

    @Test
    void throwsWhatACallThrowsWhenAllHaveEnded() {
        var ended = new AtomicBoolean();
        Supplier<Integer> failing = () -> {
            throw new IllegalStateException("no answer");
        };
        Supplier<Integer> slow = () -> {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            ended.set(true);
            return 1;
        };
        assertThatThrownBy(() -> SideBySide.all(List.of(failing, slow))).isInstanceOf(IllegalStateException.class)
            .hasMessage("no answer");
        assertThat(ended).isTrue();
    }

    private static int arriveAt(CyclicBarrier meeting) {
        try {
            return meeting.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
