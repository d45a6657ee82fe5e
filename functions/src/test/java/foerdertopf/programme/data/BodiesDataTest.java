package foerdertopf.programme.data;

import static foerdertopf.programme.data.ShippedData.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each way to break the bodies' data has its finding.
class BodiesDataTest {

    static Stream<Arguments> brokenBodies() {
        return Stream.of(
            broken(shipped().with("\"bodies\": [", "\"bodies\": [], \"x\": ["),
                "bodies: one row must say how many there are"),
            broken(shipped().with("\"count\": \"33\"", "\"count\": \"33\", \"of\": \"x\""),
                "bodies[0]: unknown field of"),
            broken(shipped().with("\"count\": \"33\", \"source\": \"S\"", "\"count\": \"33\""),
                "bodies[0]: source is missing"),
            broken(
                shipped().withBodies("marburg;Marburg;Sonderstatusstadt;06534014;;;06534\n", ""),
                "bodies: there are 32 bodies, not 33"),
            broken(shipped().with("\"count\": \"33\"", "\"count\": \"34\""), "bodies: there are 33 bodies, not 34"),
            broken(shipped().with("\"count\": \"33\"", "\"count\": \"all\""), "bodies[0]: count cannot be \"all\""),
            broken(
                shipped().withBodies("kreisfreie Stadt;06412;", "kreisfreie Stadt;6412;"),
                "bodies.csv line 24: the ags of a kreisfreie Stadt cannot be \"6412\""),
            broken(
                shipped().withBodies("Sonderstatusstadt;06534014;", "Sonderstatusstadt;06534;"),
                "bodies.csv line 33: the ags of a Sonderstatusstadt cannot be \"06534\""),
            broken(
                shipped().withBodies("kreisfreie Stadt;06412;", "kreisfreie Stadt;06411;"),
                "bodies: 06411 is a key of darmstadt and of frankfurt-am-main"),
            broken(
                shipped().withBodies("2026-01-01", "2025-12-31"),
                "bodies: hanau: 06415 does not follow on 06435014"),
            broken(
                shipped().withBodies("2026-01-01", "2026-01-02"),
                "bodies: hanau: 06415 does not follow on 06435014"),
            broken(
                shipped().withBodies("06415;2026-01-01;;", "06415;2026-01-01;2025-01-01;"),
                "bodies.csv line 32: valid_to lies before valid_from"),
            broken(
                shipped().withBodies("hanau;Hanau;kreisfreie", "hanau;Hanau am Main;kreisfreie"),
                "bodies.csv line 32: hanau is called \"Hanau\" elsewhere"),
            broken(
                shipped().withBodies(";06534014;;;06534", ";06534014;;;06535"),
                "bodies.csv line 33: in_district cannot be \"06535\""),
            broken(
                shipped().withBodies(";06534014;;;06534", ";06599014;;;06599"),
                "bodies: 06599014 lies in no known district"),
            broken(
                shipped().withBodies("marburg;", "Marburg!;"),
                "bodies.csv line 33: id cannot be \"Marburg!\""),
            broken(
                shipped().withBodies("Sonderstatusstadt;06534014", "Stadt;06534014"),
                "bodies.csv line 33: kind cannot be \"Stadt\""),
            broken(
                shipped().withBodies(";06534014;;;06534", ";06534014;;;06534;x"),
                "bodies.csv line 33: unknown field in cell 8"),
            broken(
                shipped().withBodies("marburg;", "b-77;").withBodies("wetzlar;", "b-272;"),
                "bodies: 8EF2 are the letters of b-77 and of b-272"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("brokenBodies")
    void namesWhatIsBroken(ShippedData data, String finding) {
        assertThat(data.findings()).contains(finding);
    }

    private static Arguments broken(ShippedData data, String finding) {
        return Arguments.of(data, finding);
    }
}
