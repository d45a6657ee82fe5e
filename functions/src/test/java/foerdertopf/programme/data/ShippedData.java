package foerdertopf.programme.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import foerdertopf.json.ProgrammeFile;

/// A copy of the data as shipped, to be changed as an editor of the files would.
public record ShippedData(String rules, String bodies) {

    private static final String VALUES = "\"values\": [";

    public static ShippedData shipped() {
        return new ShippedData(resource("/programmes/wir.json"), resource("/programmes/bodies.csv"));
    }

    /// Every occurrence of the text, which must be there.
    public ShippedData with(String old, String changed) {
        requireFound(rules, old);
        return new ShippedData(rules.replace(old, changed), bodies);
    }

    public ShippedData withBodies(String old, String changed) {
        requireFound(bodies, old);
        return new ShippedData(rules, bodies.replace(old, changed));
    }

    /// One more dated value, written as the others are.
    public ShippedData withValue(String line, String rule, String from, String value) {
        return with(
            VALUES,
            VALUES + """

                { "line": "%s", "rule": "%s", "from": "%s", "value": "%s", "source": "W", "citation": "a page" },"""
                .formatted(line, rule, from, value));
    }

    /// One more stretch of years, before the one there is.
    public ShippedData withYears(String from, String to) {
        var years = "\"years\": [";
        return with(
            years,
            years + "{ \"from\": \"%s\", \"to\": \"%s\", \"source\": \"D\", \"citation\": \"a decision\" },"
                .formatted(from, to));
    }

    /// The data without the one value of this rule.
    public ShippedData withoutValue(String line, String rule, String from) {
        var start = "{ \"line\": \"%s\", \"rule\": \"%s\", \"from\": \"%s\"".formatted(line, rule, from);
        requireFound(rules, start);
        var kept = rules.lines().filter(text -> !text.strip().startsWith(start)).toList();
        return new ShippedData(String.join("\n", kept), bodies);
    }

    public Reading read() {
        return ProgrammeFile.read(rules, bodies);
    }

    public Reading.Sound sound() {
        return switch (read()) {
            case Reading.Sound sound -> sound;
            case Reading.Faulty(var findings) -> throw new AssertionError(findings);
        };
    }

    public List<String> findings() {
        return switch (read()) {
            case Reading.Sound _ -> List.of();
            case Reading.Faulty(var findings) -> findings;
        };
    }

    private static void requireFound(String text, String part) {
        if (!text.contains(part)) {
            throw new AssertionError("not in the data: " + part);
        }
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(ShippedData.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
