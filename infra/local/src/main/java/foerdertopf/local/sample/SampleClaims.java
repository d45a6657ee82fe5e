package foerdertopf.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import foerdertopf.local.json.Json;

/// The claims that the sample job submits, as they are sent.
final class SampleClaims {

    private SampleClaims() {}

    /// One claim: the JSON text, and what of it the job itself must know.
    record SampleClaim(String json, String fundingLine, String body, String reference) {

        static SampleClaim of(String line) {
            var claim = Json.parse(line).orElseThrow();
            return new SampleClaim(line, claim.string("fundingLine").orElseThrow(), claim.string("body").orElseThrow(),
                claim.string("reference").orElseThrow());
        }

        Person applicant() {
            return Person.applicantOf(body);
        }
    }

    static List<SampleClaim> ofEachLine() {
        return read("claims.jsonl");
    }

    /// The claim that takes the last cent of a budget, and one that asks for the first cent too much.
    static List<SampleClaim> lastCents() {
        return read("last-cents.jsonl");
    }

    private static List<SampleClaim> read(String file) {
        try (var in = Objects.requireNonNull(SampleClaims.class.getResourceAsStream("/sample/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(SampleClaim::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
