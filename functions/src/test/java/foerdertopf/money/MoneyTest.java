package foerdertopf.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "0,        0.00",
        "1,        0.01",
        "-1,       -0.01",
        "99,       0.99",
        "100,      1.00",
        "-105,     -1.05",
        "1050000,  10500.00",
        "99999999999999999, 999999999999999.99",
    })
    void readsWhatItWrites(long cents, String text) {
        assertThat(new Money(cents)).hasToString(text);
        assertThat(Money.parse(text)).contains(new Money(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "1.000", "1,00", "1.000,00", "+1.00", "1e2", " 1.00", "1.00 ", ".50",
        "١.٠٠",
        "1000000000000000.00", "NaN"})
    void readsNothingElse(String text) {
        assertThat(Money.parse(text)).isEmpty();
    }

    @Test
    void neverOverflowsSilently() {
        var most = new Money(Long.MAX_VALUE);
        var cent = new Money(1);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(cent));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.negated().minus(new Money(2)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofEuros(Long.MAX_VALUE / 99));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(
            () -> Fraction.centsOf(most).plus(Fraction.ONE).centsDown());
    }

    @Test
    void addsAndCompares() {
        assertThat(Money.sum(List.of(new Money(1), new Money(2), new Money(-4)))).isEqualTo(new Money(-1));
        assertThat(new Money(2).atMost(new Money(1))).isEqualTo(new Money(1));
        assertThat(new Money(1).atMost(new Money(2))).isEqualTo(new Money(1));
        assertThat(new Money(1).isLessThan(new Money(1))).isFalse();
        assertThat(Money.ZERO.isPositive()).isFalse();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(new Money(-1).isNegative()).isTrue();
    }
}
