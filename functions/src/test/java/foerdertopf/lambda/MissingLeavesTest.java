package foerdertopf.lambda;

import static foerdertopf.lambda.Claims.FRANKFURT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A missing object is answered with each of the fields that it lacks, not with one error about the object.
class MissingLeavesTest {

    private static final List<String> HEAD = List.of(
        "/body missing", "/carrier/name missing", "/carrier/kind missing", "/reference missing",
        "/period/from missing", "/period/to missing");

    private final Office office = new Office();

    @Test
    void aClaimThatLacksEverythingIsNotAnsweredWithPointersToItsObjects() {
        assertThat(errors("{}")).containsExactlyInAnyOrderElementsOf(
            with("/fundingLine missing", "/details missing"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "coordination-office, /details/staffing /details/staffCosts",
        "innovative-project,  /details/totalExpenses",
        "guide-deployment,    /details/guide /details/weeks",
        "guide-training,      /details/participants /details/costs",
        "language-course,     /details/participantUnits",
        "deutsch4u,           /details/units /details/costs",
    })
    void missingDetailsAreNamedByTheFieldsOfTheirLine(String line, String leaves) {
        var named = List.of(leaves.split(" ")).stream().map(leaf -> leaf + " missing").toArray(String[]::new);
        for (var details : List.of("", ",\"details\":{}", ",\"details\":null")) {
            assertThat(errors("{\"fundingLine\":\"" + line + "\"" + details + "}"))
                .containsExactlyInAnyOrderElementsOf(with(named));
        }
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"name\":\"Volkshochschule\",\"kind\":\"municipal\"} | {}     | /carrier/name missing,/carrier/kind missing",
        "{\"name\":\"Volkshochschule\",\"kind\":\"municipal\"} | null   | /carrier/name missing,/carrier/kind missing",
        "{\"name\":\"Volkshochschule\",\"kind\":\"municipal\"} | 5      | /carrier not-an-object",
        "{\"name\":\"Volkshochschule\",\"kind\":\"municipal\"} | []     | /carrier not-an-object",
        "{\"name\":\"Volkshochschule\",\"kind\":\"municipal\"} | \"VHS\"| /carrier not-an-object",
        "{\"from\":\"2016-01-04\",\"to\":\"2016-12-31\"}       | {}     | /period/from missing,/period/to missing",
        "{\"from\":\"2016-01-04\",\"to\":\"2016-12-31\"}       | null   | /period/from missing,/period/to missing",
        "{\"from\":\"2016-01-04\",\"to\":\"2016-12-31\"}       | false  | /period not-an-object",
        "{\"week\":\"2016-W10\",\"hours\":\"10.5\"}            | {}     | /details/weeks/0/week missing,/details/weeks/0/hours missing",
        "{\"week\":\"2016-W10\",\"hours\":\"10.5\"}            | null   | /details/weeks/0 not-an-object",
        "[{\"week\":\"2016-W10\",\"hours\":\"10.5\"}]          | null   | /details/weeks missing",
        "\"guide-deployment\"                                  | 5      | /fundingLine not-a-text",
    })
    void anObjectOfAnotherTypeHasAnErrorOfItsOwn(String sound, String faulty, String errors) {
        var claim = Claims.deployment(FRANKFURT, "L-12", Claims.week(10));
        assertThat(claim).contains(sound);
        assertThat(errors(claim.replace(sound, faulty))).containsExactlyInAnyOrder(errors.split(","));
    }

    @Test
    void detailsOfAnUnknownLineAreStillToBeAnObject() {
        assertThat(errors("{\"fundingLine\":\"x\",\"details\":5}")).contains("/details not-an-object");
        assertThat(errors("{\"fundingLine\":\"x\",\"details\":{\"units\":1}}"))
            .containsExactlyInAnyOrderElementsOf(with("/fundingLine not-one-of"));
    }

    @Test
    void everyRouteNamesTheLeavesOfAnEmptyBody(@TempDir Path folder) {
        var withdrawal = HttpCall.post("/v1/claims/x/withdrawal").pathParameter("id", "x");
        assertThat(withdrawal.applicantOf(FRANKFURT).key("k").body("{}").sendTo(office.withdraw).errors())
            .containsExactly("/reason missing");
        try (var uploads = new UploadOffice(folder)) {
            var upload = HttpCall.post("/v1/uploads").applicantOf(FRANKFURT).key("k").body("{}");
            assertThat(upload.sendTo(uploads.create).errors()).containsExactlyInAnyOrder(
                "/body missing", "/fundingLine missing", "/fileName missing", "/size missing");
        }
    }

    private static List<String> with(String... more) {
        return Stream.concat(HEAD.stream(), Stream.of(more)).toList();
    }

    private List<String> errors(String claim) {
        var calculated = HttpCall.post("/v1/calculations").as("officer").body(claim).sendTo(office.calculate).errors();
        assertThat(office.submits(FRANKFURT, claim).errors()).isEqualTo(calculated);
        return calculated;
    }
}
