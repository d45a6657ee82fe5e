package foerdertopf.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import foerdertopf.programme.data.BodiesFile;
import foerdertopf.programme.data.ProgrammeReader;
import foerdertopf.programme.data.Reading;

/// The programme's data as it comes with the program: rules and budgets as JSON, bodies as CSV.
public final class ProgrammeFile {

    private static final String RULES = "/programmes/wir.json";
    private static final String BODIES = "/programmes/bodies.csv";

    private ProgrammeFile() {}

    /// Reads and checks the data once. Faulty data is a fault of the release: it throws with every finding.
    public static Reading.Sound load() {
        return switch (read(rules(), bodies())) {
            case Reading.Sound sound -> sound;
            case Reading.Faulty(var findings) -> throw new IllegalStateException(
                "the programme's data is faulty:\n" + String.join("\n", findings));
        };
    }

    /// The rules as they are shipped, as text.
    public static String rules() {
        return resource(RULES);
    }

    /// The bodies as they are shipped, as text.
    public static String bodies() {
        return resource(BODIES);
    }

    public static Reading read(String rules, String bodies) {
        return switch (SectionedJson.parse(rules)) {
            case SectionedJson.Parsed(var data) -> ProgrammeReader.read(data, BodiesFile.parse(bodies));
            case SectionedJson.Malformed(var findings) -> new Reading.Faulty(findings);
        };
    }

    private static String resource(String name) {
        try (var stream = ProgrammeFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
