package foerdertopf.lambda;

import static foerdertopf.lambda.Claims.FRANKFURT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// JSON has one kind of numbers: 280, 280.0 and 2.8e2 are the same one.
class WholeNumbersTest {

    private final Office office = new Office();

    @ParameterizedTest
    @ValueSource(strings = {"280", "280.0", "280.000", "2.8e2", "2.8E2", "2.8e+2", "28000e-2", "0.28E3", "2800.0e-1",
        "0.0000280e7", "280e0", "280e-0", "2.80e0002"})
    void aWholeNumberIsNotRefusedForTheWayItIsWritten(String units) {
        var result = office.submits(FRANKFURT, claim(units));
        assertThat(result.status()).as(result.body()).isEqualTo(201);
        assertThat(result.at("subsidy")).isEqualTo("9800.00");
        assertThat(office.claim(result.at("claimId")).as("officer").sendTo(office.get).at("details/units"))
            .isEqualTo("280");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "280.5, not-a-count", "2.8e-1, not-a-count", "2805e-1, not-a-count", "0.5, not-a-count",
        "-280.5, not-a-count", "1e-1, not-a-count", "1e-999999999999, not-a-count", "280.0000000000001, not-a-count",
        "0, not-positive", "-0, not-positive", "0.0, not-positive", "-0.0e5, not-positive",
        "0e999999999999, not-positive",
        "-280, not-positive", "-2.8e2, not-positive", "-1e999999999, not-positive",
        "1000001, count-too-large", "1000001.0, count-too-large", "1.000001e6, count-too-large",
        "1e7, count-too-large", "1e999999999, count-too-large", "1e99999999999999999999, count-too-large",
    })
    void whatIsNoCountIsRefusedForTheRightReason(String units, String code) {
        assertThat(office.submits(FRANKFURT, claim(units)).errors()).containsExactly("/details/units " + code);
    }

    @Test
    void aFractionIsNamedWithWhatIsWrongWithIt() {
        var result = office.submits(FRANKFURT, claim("280.5"));
        assertThat(result.at("errors/0/detail")).isEqualTo("280.5 is not a whole number.");
        assertThat(result.at("errors/0/params/found")).isEqualTo("280.5");
        var german = office.submission(FRANKFURT, claim("280.5")).header("Accept-Language", "de").sendTo(office.submit);
        assertThat(german.at("errors/0/detail")).isEqualTo("280.5 ist keine ganze Zahl.");
    }

    @Test
    void aHugeNumberIsRefusedAtOnce() {
        var digits = "9".repeat(60_000);
        assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(office.submits(FRANKFURT, claim(digits)).errors())
                .containsExactly("/details/units count-too-large");
            assertThat(office.submits(FRANKFURT, claim("1e" + digits)).errors())
                .containsExactly("/details/units count-too-large");
            assertThat(office.submits(FRANKFURT, claim("1e-" + digits)).errors())
                .containsExactly("/details/units not-a-count");
            assertThat(office.submits(FRANKFURT, claim("0." + digits)).errors())
                .containsExactly("/details/units not-a-count");
            assertThat(office.submits(FRANKFURT, claim("0." + digits)).at("errors/0/params/found"))
                .hasSizeLessThanOrEqualTo(40);
        });
    }

    @Test
    void moneyStaysAText() {
        var claim = Claims.deutsch4u(FRANKFURT, "D4U-1").replace("\"9950.00\"", "9950.00");
        assertThat(office.submits(FRANKFURT, claim).errors()).containsExactly("/details/costs not-a-text");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1000, 201", "1000.0, 201", "1e3, 201", "1000.5, 422", "0.0, 422", "1e99, 422"})
    void theSizeOfAFileIsAWholeNumberToo(String size, int status, @TempDir Path folder) {
        try (var uploads = new UploadOffice(folder)) {
            var call = HttpCall.post("/v1/uploads").applicantOf(FRANKFURT).key("k").body("""
                {"body":"06412","fundingLine":"deutsch4u","fileName":"x.csv","size":%s}""".formatted(size));
            assertThat(call.sendTo(uploads.create).status()).isEqualTo(status);
        }
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({"limit, 50.0, 200", "limit, 5e1, 200", "limit, 50.5, 422", "limit, 501.0, 422", "limit, 1e9999999, 422",
        "limit, 0x10, 422", "limit, 050, 422", "limit, +5, 422", "year, 2016.0, 200", "year, 2.016e3, 200",
        "year, 2016.5, 422", "year, 21e2, 200", "year, 2101.0, 422", "year, 1899.0, 422"})
    void aWholeNumberInAQueryIsNotRefusedForTheWayItIsWritten(String name, String value, int status) {
        var result = HttpCall.get("/v1/claims").as("officer").query(name, value).sendTo(office.list);
        assertThat(result.status()).as(result.body()).isEqualTo(status);
    }

    private static String claim(String units) {
        return Claims.deutsch4u(FRANKFURT, "D4U-1").replace("280", units);
    }
}
