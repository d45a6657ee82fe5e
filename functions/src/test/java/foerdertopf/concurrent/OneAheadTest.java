package foerdertopf.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class OneAheadTest {

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();

    @Test
    void givesAllInOrder() {
        try (var numbers = new OneAhead<>(() -> counting(5, made -> made))) {
            var seen = new ArrayList<Integer>();
            numbers.forEachRemaining(seen::add);
            assertThat(seen).isEqualTo(List.of(1, 2, 3, 4, 5));
            assertThat(numbers.hasNext()).isFalse();
            assertThatThrownBy(numbers::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void makesOneAheadAndNoMore() {
        try (var numbers = new OneAhead<>(() -> counting(5, made -> made))) {
            assertThat(numbers.next()).isEqualTo(1);
            assertThat(numbers.hasNext()).isTrue();
            assertThat(made).hasValue(2);
        }
    }

    @Test
    void throwsWhereTheElementIsAskedFor() {
        IntUnaryOperator breaking = number -> {
            if (number == 2) {
                throw new UncheckedIOException(new IOException("broken off"));
            }
            return number;
        };
        try (var numbers = new OneAhead<>(() -> counting(5, breaking))) {
            assertThat(numbers.next()).isEqualTo(1);
            assertThatThrownBy(numbers::hasNext).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void throwsWhatOpeningThrows() {
        try (OneAhead<Integer> numbers = new OneAhead<>(() -> {
            throw new UncheckedIOException(new IOException("not there"));
        })) {
            assertThatThrownBy(numbers::hasNext).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void waitsForTheOneBeingMadeWhenItIsClosed() {
        IntUnaryOperator slowly = number -> {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            finished.incrementAndGet();
            return number;
        };
        var numbers = new OneAhead<>(() -> counting(5, slowly));
        numbers.next();
        numbers.close();
        assertThat(finished).hasValue(made.get());
    }

    private Iterator<Integer> counting(int end, IntUnaryOperator each) {
        return IntStream.rangeClosed(1, end).map(number -> {
            made.set(number);
            return each.applyAsInt(number);
        }).iterator();
    }
}
