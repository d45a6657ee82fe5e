package foerdertopf.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import foerdertopf.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {

    private static final PoolId POOL = new PoolId("guide/L-1/2016");

    static Stream<Arguments> draws() {
        return Stream.of(
            Arguments.of(euros(4_999), euro(50), false),
            Arguments.of(euros(5_000), euro(50), true),
            Arguments.of(euros(5_001), euro(50), true),
            Arguments.of(euros(0), euro(0), true),
            Arguments.of(weeks(1), week(2), false),
            Arguments.of(weeks(2), week(2), true),
            Arguments.of(weeks(3), week(2), true),
            Arguments.of(weeks(0), week(1), false),
            Arguments.of(hours(149), hour(150), false),
            Arguments.of(hours(150), hour(150), true),
            Arguments.of(hours(151), hour(150), true));
    }

    @ParameterizedTest
    @MethodSource("draws")
    void onlyWhatIsPartOfAUseCanBeGivenBack(Usage usage, Draw draw, boolean isPart) {
        assertThat(usage.includes(draw)).isEqualTo(isPart);
        if (isPart) {
            assertThat(usage.minus(draw).plus(draw)).isEqualTo(usage);
        } else {
            assertThatThrownBy(() -> usage.minus(draw)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Usage euros(long cents) {
        return new Usage.Euros(Money.ofEuros(100), new Money(cents));
    }

    private static Draw euro(long euros) {
        return new Draw.Euros(POOL, Money.ofEuros(euros));
    }

    private static Usage weeks(int last) {
        return new Usage.Weeks(46, Slots.of(IntStream.rangeClosed(1, last)));
    }

    private static Draw week(int last) {
        return new Draw.Weeks(POOL, Slots.of(IntStream.rangeClosed(1, last)));
    }

    private static Usage hours(long hundredths) {
        return new Usage.WorkedHours(new Hours(1_000), new Hours(hundredths));
    }

    private static Draw hour(long hundredths) {
        return new Draw.WorkedHours(POOL, new Hours(hundredths));
    }
}
