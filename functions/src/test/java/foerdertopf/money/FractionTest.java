package foerdertopf.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @ParameterizedTest(name = "{0}/{1} cents: {2} down, {3} half up")
    @CsvSource({
        "149, 100, 1,  1",
        "150, 100, 1,  2",
        "151, 100, 1,  2",
        "1,   2,   0,  1",
        "1,   3,   0,  0",
        "-1,  2,   -1, 0", // half a cent goes up, also below zero
        "-1,  3,   -1, 0",
        "-3,  2,   -2, -1",
        "7,   1,   7,  7",
    })
    void isRoundedOnlyWhereACallerSaysHow(long numerator, long denominator, long down, long halfUp) {
        var cents = Fraction.of(numerator, denominator);

        assertThat(cents.centsDown()).isEqualTo(new Money(down));
        assertThat(cents.centsHalfUp()).isEqualTo(new Money(halfUp));
    }

    @Test
    void isExact() {
        var third = Fraction.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(third.times(Fraction.of(3))).isEqualTo(Fraction.ONE);
        assertThat(Fraction.ONE.dividedBy(third)).isEqualTo(Fraction.of(3));
        assertThat(third.plus(third.negated())).isEqualTo(Fraction.ZERO);
    }

    @Test
    void isInLowestTermsWithThePositiveDenominatorBelow() {
        assertThat(Fraction.of(2, -4)).isEqualTo(Fraction.of(-1, 2));
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(-1, 2)).isLessThan(Fraction.of(-1, 3));
        assertThat(Fraction.of(1, 2).atMost(Fraction.of(1, 3))).isEqualTo(Fraction.of(1, 3));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "0.5, 1, 2", "0.3333, 3333, 10000", "0.00000001, 1, 100000000", "010.50, 21, 2", "0, 0, 1"})
    void readsDecimalNumbersExactly(String text, long numerator, long denominator) {
        assertThat(Fraction.parse(text)).contains(Fraction.of(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.", ".5", "1,5", "1e-3", "1/3", " 1", "٣"})
    void readsNothingElse(String text) {
        assertThat(Fraction.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 1, 12", "1, 3, 0.3333", "2, 3, 0.6667", "1, 2, 0.5", "1, 100000, 0", "100, 1, 100"})
    void isShownWithFewPlaces(long numerator, long denominator, String shown) {
        assertThat(Fraction.of(numerator, denominator).shown(4)).isEqualTo(shown);
    }
}
