package foerdertopf.bench.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitBucketTest {

    private static final long SECOND = 1_000_000_000;

    private final UnitBucket bucket = new UnitBucket(1_000);

    @ParameterizedTest
    @CsvSource({"999, true", "1000, true", "1001, false"})
    void givesTheUnitsOfOneSecondAtOnce(int units, boolean gives) {
        bucket.take(units - 1, 0);
        assertThat(bucket.has(1, 0)).isEqualTo(gives);
    }

    @ParameterizedTest
    @CsvSource({"999999, false", "1000000, true", "1000001, true"})
    void hasAnotherUnitAfterAThousandthOfASecond(long nanos, boolean has) {
        bucket.take(1_000, 0);
        assertThat(bucket.has(1, nanos)).isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource({"999, true", "1000, true", "1001, false"})
    void keepsNoMoreThanOneSecond(int units, boolean gives) {
        assertThat(bucket.has(1, 100 * SECOND)).isTrue();
        bucket.take(units - 1, 100 * SECOND);
        assertThat(bucket.has(1, 100 * SECOND)).isEqualTo(gives);
    }

    /// Else it could never pass.
    @Test
    void letsMoreThanASecondsUnitsThroughOnceFullAndThenOwesThem() {
        assertThat(bucket.has(1_500, 0)).isTrue();
        bucket.take(1_500, 0);
        assertThat(bucket.has(1, SECOND / 2)).isFalse();
        assertThat(bucket.has(500, SECOND)).isTrue();
        assertThat(bucket.has(501, SECOND)).isFalse();
    }
}
