package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;

import foerdertopf.money.Money;
import foerdertopf.pool.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        // shift of limit, available, reserved, approved, paid | what moved
        "  0, -100,  100,   0,   0 |   0, 100,   0,   0,   0,   0,   0", // reserved
        "  0,  100, -100,   0,   0 |   0,   0, 100,   0,   0,   0,   0", // released
        "  0,    0, -100, 100,   0 |   0,   0,   0, 100,   0,   0,   0", // approved whole
        "  0,   20, -100,  80,   0 |   0,   0,  20,  80,   0,   0,   0", // approved in part, the rest released
        "  0,    0,    0,-100, 100 |   0,   0,   0,   0,   0, 100,   0", // paid
        "  0,   80,    0, -80,   0 |   0,   0,  80,   0,  80,   0,   0", // an approval taken back
        "  0,   30,    0,   0, -30 |   0,   0,  30,   0,  30,   0,  30", // repaid to the budget
        " 50,   50,    0,   0,   0 |  50,   0,   0,   0,   0,   0,   0", // topped up
        "-50,  -50,    0,   0,   0 | -50,   0,   0,   0,   0,   0,   0", // cut
    })
    void comeApartInOneWay(String shift, String flows) {
        assertThat(Flows.of(shift(shift))).isEqualTo(flows(flows));
        assertThat(flows(flows).shift()).isEqualTo(shift(shift));
    }

    @Test
    void addUpToTheChangeOfTheAccounts() {
        var random = new Random(7);
        var sum = Shift.NONE;
        var flows = Flows.NONE;
        for (var i = 0; i < 1_000; i++) {
            var shift = anyShift(random);
            sum = sum.plus(shift);
            flows = flows.plus(Flows.of(shift));
            assertThat(Flows.of(shift).shift()).isEqualTo(shift);
        }
        assertThat(flows.shift()).isEqualTo(sum);
    }

    private static Shift anyShift(Random random) {
        var limit = random.nextInt(-50, 50);
        var reserved = random.nextInt(-50, 50);
        var approved = random.nextInt(-50, 50);
        var paid = random.nextInt(-50, 50);
        var available = limit - reserved - approved - paid;
        return new Shift(
            new Money(limit), new Money(available), new Money(reserved), new Money(approved), new Money(paid));
    }

    private static Shift shift(String text) {
        var cents = cents(text);
        return new Shift(cents[0], cents[1], cents[2], cents[3], cents[4]);
    }

    private static Flows flows(String text) {
        var cents = cents(text);
        return new Flows(cents[0], cents[1], cents[2], cents[3], cents[4], cents[5], cents[6]);
    }

    private static Money[] cents(String text) {
        return Arrays.stream(text.split(","))
            .map(number -> new Money(Long.parseLong(number.strip())))
            .toArray(Money[]::new);
    }
}
