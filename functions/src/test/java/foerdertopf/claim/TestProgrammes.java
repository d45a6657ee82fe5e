package foerdertopf.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import foerdertopf.json.ProgrammeFile;
import foerdertopf.programme.data.Reading;

/// The real programme with other budgets, so that a test can exhaust them.
public final class TestProgrammes {

    private TestProgrammes() {}

    public static Reading.Sound withBudgets(String wir, String deutsch4u) {
        var rules = resource("/programmes/wir.json")
            .replace("4600000.00 EUR", wir + " EUR")
            .replace("1500000.00 EUR", deutsch4u + " EUR");
        return (Reading.Sound) ProgrammeFile.read(rules, resource("/programmes/bodies.csv"));
    }

    private static String resource(String name) {
        try (var stream = TestProgrammes.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
