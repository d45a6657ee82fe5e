package foerdertopf.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import foerdertopf.ids.BodyId;
import foerdertopf.json.ProgrammeFile;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {

    private static final Bodies BODIES = ProgrammeFile.load().bodies();

    @Test
    void thereAre33() {
        assertThat(BODIES.all()).hasSize(33);
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "2016-01-01, LANDKREIS,         21",
        "2016-01-01, KREISFREIE_STADT,  5",
        "2016-01-01, SONDERSTATUSSTADT, 7",
        "2025-12-31, KREISFREIE_STADT,  5",
        "2025-12-31, SONDERSTATUSSTADT, 7",
        "2026-01-01, LANDKREIS,         21",
        "2026-01-01, KREISFREIE_STADT,  6", // Hanau
        "2026-01-01, SONDERSTATUSSTADT, 6",
    })
    void areOfThreeKinds(LocalDate day, BodyKind kind, int howMany) {
        var keys = BODIES.all().stream().map(body -> body.keyOn(day)).flatMap(Optional::stream);

        assertThat(keys.filter(key -> key.kind() == kind)).hasSize(howMany);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "hanau, 2025-12-30, 06435014",
        "hanau, 2025-12-31, 06435014",
        "hanau, 2026-01-01, 06415",
        "hanau, 2026-01-02, 06415",
        "fulda, 2016-01-01, 06631009",
    })
    void bearOneKeyADay(String id, LocalDate day, String ags) {
        var body = BODIES.body(new BodyId(id)).orElseThrow();

        assertThat(body.keyOn(day).map(OfficialKey::ags)).contains(ags);
        assertThat(body.bore(ags, day)).isTrue();
    }

    @Test
    void hanauIsOneBodyUnderBothItsKeys() {
        var before = (KeyLookup.Known) BODIES.find("06435014");
        var after = (KeyLookup.Known) BODIES.find("06415");

        assertThat(before.body()).isEqualTo(after.body());
        assertThat(before.key().district()).isEqualTo("06435");
        assertThat(after.key().district()).isEqualTo("06415");
    }

    @ParameterizedTest(name = "{0} and {1} are two bodies")
    @CsvSource({"06611, 06633", "06413, 06438", "06531005, 06531", "06631009, 06631"})
    void areToldApartByKeyAndNotByName(String one, String other) {
        var body = ((KeyLookup.Known) BODIES.find(one)).body();

        assertThat(body).isNotEqualTo(((KeyLookup.Known) BODIES.find(other)).body());
    }

    @Test
    void areEqualByIdAlone() {
        var hanau = BODIES.body(new BodyId("hanau")).orElseThrow();
        var renamed = new Body(hanau.id(), "Brüder-Grimm-Stadt Hanau", List.of());

        assertThat(renamed).isEqualTo(hanau).hasSameHashCodeAs(hanau);
        assertThat(new HashSet<>(BODIES.all())).hasSize(33);
    }

    @ParameterizedTest(name = "{0} lost its zero: {1}")
    @CsvSource({
        "6412,        06412",
        "6435014,     06435014",
        "6415,        06415",
        "6412000,     06412", // zeros appended besides
        "64120000000, 06412",
    })
    void knowAKeyThatLostItsLeadingZero(String given, String meant) {
        assertThat(BODIES.find(given)).isEqualTo(new KeyLookup.LeadingZeroLost(meant));
        assertThat(BODIES.find(given).refusal(given)).contains(
            Refusal.of(Code.AGS_LEADING_ZERO, Map.of("ags", given, "meant", meant)));
    }

    @ParameterizedTest(name = "{0} lies within {1}")
    @CsvSource({
        "06412000,     06412", // a kreisfreie Stadt with zeros appended
        "064120000000, 06412",
        "06434002,     06434", // a municipality claims through its district
        "06415000,     06415",
    })
    void tellWhichBodyAKeyLiesIn(String given, String meant) {
        assertThat(BODIES.find(given)).isEqualTo(new KeyLookup.UnknownButWithin(meant));
        assertThat(BODIES.find(given).refusal(given)).contains(
            Refusal.of(Code.UNKNOWN_BODY, Map.of("ags", given, "meant", meant)));
    }

    @ParameterizedTest(name = "{0} is unknown")
    @CsvSource({"06499", "6499", "09162", "06412x00", "064120", "Hanau", "''", "0641200000000", "٠٦٤١٢"})
    void doNotGuess(String given) {
        assertThat(BODIES.find(given)).isEqualTo(new KeyLookup.Unknown());
        assertThat(BODIES.find(given).refusal(given)).contains(
            Refusal.of(Code.UNKNOWN_BODY, Map.of("ags", given)));
    }

    @Test
    void refuseNoKeyTheyKnow() {
        assertThat(BODIES.find("06412").refusal("06412")).isEmpty();
    }
}
