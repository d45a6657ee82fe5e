package foerdertopf.local.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import foerdertopf.local.template.TemplateFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource(delimiter = '|', value = {
        "cron(0 5 1 * ? *)         | 2016-03-01T04:59:59+01:00 | 2016-03-01T05:00+01:00",
        "cron(0 5 1 * ? *)         | 2016-03-01T05:00:00+01:00 | 2016-04-01T05:00+02:00",
        "cron(0 5 1 * ? *)         | 2016-12-31T23:00:00+01:00 | 2017-01-01T05:00+01:00",
        "cron(0 3 * * ? *)         | 2016-03-26T12:00:00+01:00 | 2016-03-27T03:00+02:00",
        "cron(30 2 * * ? *)        | 2016-03-26T12:00:00+01:00 | 2016-03-28T02:30+02:00",
        "cron(0/15 8-9 ? * MON-FRI *) | 2016-04-01T09:45:00+02:00 | 2016-04-04T08:00+02:00",
        "cron(0 0 29 2 ? *)        | 2016-03-01T00:00:00+01:00 | 2020-02-29T00:00+01:00",
        "cron(0 12 ? JAN,JUL 1 2017) | 2016-04-01T00:00:00+02:00 | 2017-01-01T12:00+01:00"})
    void findsTheNextTime(String expression, String after, String next) {
        assertThat(Cron.parse(expression).next(OffsetDateTime.parse(after).toInstant(), BERLIN))
            .contains(OffsetDateTime.parse(next).toInstant());
    }

    @Test
    void findsNothingInYearsGoneBy() {
        assertThat(Cron.parse("cron(0 0 1 1 ? 2015)").next(Instant.parse("2016-01-01T00:00:00Z"), BERLIN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate(5 minutes)", "cron(0 5 L * ? *)", "cron(60 5 1 * ? *)", "cron(0 5 1 13 ? *)",
        "cron(0 5 1 * ?)", "cron(0 5 1 * 2#1 *)", "cron(0/0 5 1 * ? *)"})
    void refusesWhatItDoesNotKnow(String expression) {
        assertThatThrownBy(() -> Cron.parse(expression)).isInstanceOf(TemplateFault.class);
    }
}
