package foerdertopf.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import foerdertopf.pool.PoolId;
import foerdertopf.programme.Pseudonyms.LeadingZeros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymsTest {

    private static final Pseudonyms WITHOUT = new Pseudonyms(LeadingZeros.DO_NOT_COUNT);
    private static final Pseudonyms WITH = new Pseudonyms(LeadingZeros.COUNT);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "123, 123", "0123, 123", "00123, 123", "00000000000000000123, 123", "00A12, A12", "L-00123, L-00123",
        "012, 012", "0012, 012", "00012, 012", "000, 000", "0000, 000", "0001, 001", "100, 100", "0100, 100",
        "0-12, 0-12", "00-12, 0-12", "000-123, 0-123", "-00123, -00123", "A0-01, A0-01",
    })
    void takeOneGuideForTwoByTheZerosInFront(String written, String issued) {
        assertThat(WITHOUT.issued(written)).isEqualTo(issued);
        assertThat(WITHOUT.issued(issued)).isEqualTo(issued);
        assertThat(WITH.issued(written)).isEqualTo(written);
    }

    @Test
    void areTheSameHoweverManyZerosAreAdded() {
        var random = new Random(12);
        for (var round = 0; round < 10_000; round++) {
            var text = new StringBuilder();
            for (var left = 3 + random.nextInt(5); left > 0; left--) {
                text.append("0012AZ-".charAt(random.nextInt(7)));
            }
            var written = text.toString();
            if (written.chars().filter(letter -> letter != '-').count() < Pseudonyms.FEWEST_SIGNS
                || written.startsWith("-")) {
                continue;
            }
            var issued = WITHOUT.issued(written);
            assertThat(WITHOUT.issued(issued)).isEqualTo(issued);
            assertThat(WITHOUT.issued("00" + written)).as(written).isEqualTo(issued);
            assertThat(issued.chars().filter(letter -> letter != '-').count())
                .isGreaterThanOrEqualTo(Pseudonyms.FEWEST_SIGNS);
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"guide/00123/2016, guide/123/2016", "guide/00123/2016/hours, guide/123/2016/hours",
        "guide/123/2016, guide/123/2016", "wir-2016, wir-2016", "post/hanau/2016, post/hanau/2016",
        "course/00000000000000000001, course/00000000000000000001"})
    void findTheEntitlementOfTheGuideAsIssued(String asked, String pool) {
        assertThat(WITHOUT.issued(new PoolId(asked))).isEqualTo(new PoolId(pool));
        assertThat(WITH.issued(new PoolId(asked))).isEqualTo(new PoolId(asked));
    }
}
