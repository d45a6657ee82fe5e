package foerdertopf.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {

    private static final int ROUNDS = 20_000;
    private static final long SEED = 280;

    @Test
    void noWholeNumberIsTakenForAnotherOrForAFraction() {
        var random = new Random(SEED);
        for (var i = 0; i < ROUNDS; i++) {
            var literal = literal(random);
            var exact = new BigDecimal(literal).stripTrailingZeros();
            var expected = exact.scale() > 0 ? "" : exact.toBigIntegerExact().toString();
            assertThat(WholeNumber.plain(literal).orElse("")).as(literal).isEqualTo(expected);
        }
    }

    private static String literal(Random random) {
        var whole = new BigInteger(random.nextInt(30), random).toString();
        var zeros = "0".repeat(random.nextInt(4));
        var decimals = random.nextBoolean() ? "." + zeros + random.nextInt(20) * 5 + "0".repeat(random.nextInt(3)) : "";
        var exponent = random.nextBoolean()
            ? "eE".charAt(random.nextInt(2)) + new String[]{"", "+", "-"}[random.nextInt(3)] + zeros + random.nextInt(9)
            : "";
        return (random.nextBoolean() ? "-" : "") + whole + decimals + exponent;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1e29, 100000000000000000000000000000", "1e30, 999999999999999999999999999999",
        "1e31, 999999999999999999999999999999", "-1e31, -999999999999999999999999999999",
        "1e999999999, 999999999999999999999999999999", "1e9999999999, 999999999999999999999999999999",
        "0e9999999999, 0", "-0e-9999999999, 0", "1e-9999999999, ''", "10e-1, 1", "1e0000000000000000001, 10",
    })
    void aNumberOfAnySizeIsReadAtOnce(String literal, String expected) {
        assertThat(WholeNumber.plain(literal).orElse("")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1 ", "01", "+1", "1.", ".5", "1e", "0x1", "1,0", "٣", "null", "\"1\"", "[1]",
        "1_0"})
    void noOtherTextIsRead(String text) {
        assertThat(WholeNumber.read(text)).isEmpty();
    }
}
