package foerdertopf.bench.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BatonTest {

    private final Baton baton = new Baton();
    private final List<String> told = new ArrayList<>();

    @Test
    void wakesWhoeverIsToBeWokenFirst() {
        baton.run(List.of(client("a", 3, 3), client("b", 2, 5), client("c", 1, 1, 1)));
        assertThat(told).containsExactly("c1", "b2", "c2", "a3", "c3", "a6", "b7");
    }

    /// At the same moment, whoever fell asleep first.
    @Test
    void keepsTheOrderOfThoseWokenAtOnce() {
        baton.run(List.of(client("a", 2, 2), client("b", 2, 1), client("c", 2)));
        assertThat(told).containsExactly("a2", "b2", "c2", "b3", "a4");
    }

    @Test
    void lettingManyRunTakesNoTime() {
        baton.run(IntStream.range(0, 64).<Runnable>mapToObj(_ -> () -> told.add("x")).toList());
        assertThat(told).hasSize(64);
        assertThat(baton.nanoTime()).isZero();
    }

    @Test
    void goesOnFromWhereItWas() {
        baton.run(List.of(client("a", 4)));
        baton.run(List.of(client("b", 4)));
        assertThat(told).containsExactly("a4", "b8");
    }

    @Test
    void tellsAFailureWhenAllHaveEnded() {
        Runnable fails = () -> {
            throw new IllegalStateException("broken");
        };
        var clients = List.of(fails, client("a", 1));
        assertThatThrownBy(() -> baton.run(clients)).hasMessage("broken");
        assertThat(told).containsExactly("a1");
    }

    private Runnable client(String name, int... waits) {
        return () -> {
            for (var wait : waits) {
                baton.sleep(Duration.ofNanos(wait));
                told.add(name + baton.nanoTime());
            }
        };
    }
}
