package foerdertopf.lambda;

import static foerdertopf.lambda.Claims.FRANKFURT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A request is the same wherever the API is found and however its body is written.
class RepeatsElsewhereTest {

    private static final String COURSE = Claims.deutsch4u(FRANKFURT, "D4U-1").strip();

    private final Office office = new Office();

    @ParameterizedTest
    @ValueSource(strings = {"/prod", "/foerdertopf", "/a/b", "/"})
    void aRepeatOverAnotherStageIsNotAnotherRequest(String base) {
        var submission = office.submission(FRANKFURT, COURSE);
        var claim = submission.sendTo(office.submit).at("claimId");
        assertReplayed(submission.over(base), office.submit);
        var withdrawal = office.withdrawal(claim, "w", "x").applicantOf(FRANKFURT);
        assertThat(withdrawal.sendTo(office.withdraw).status()).isEqualTo(200);
        assertReplayed(withdrawal.over(base), office.withdraw);
    }

    @Test
    void anUploadAnnouncedOverAnotherStageIsNotAnotherOne(@TempDir Path folder) {
        try (var uploads = new UploadOffice(folder)) {
            var call = uploads.announcement(FRANKFURT, "deutsch4u", "x.csv", 1_000);
            assertThat(call.sendTo(uploads.create).status()).isEqualTo(201);
            assertReplayed(call.over("/prod"), uploads.create);
            assertReplayed(call.body("""
                {"body":"06412","fundingLine":"deutsch4u","fileName":"x.csv","size":1e3}"""), uploads.create);
        }
    }

    @Test
    void theEventsOfEachKindOfAddressAreOneRequest() throws IOException {
        var first = answer("SubmitClaimFunction", "\"rawPath\": \"/v1/claims\"");
        assertThat(first.status()).isEqualTo(201);
        for (var rawPath : List.of("/prod/v1/claims", "/foerdertopf/v1/claims", "/v1/claims/", "")) {
            var again = answer("SubmitClaimFunction", "\"rawPath\": \"" + rawPath + "\"");
            assertThat(again.headers()).containsEntry("Idempotency-Replayed", "true");
            assertThat(again.body()).isEqualTo(first.body());
        }
    }

    private HttpResult answer(String function, String rawPath) throws IOException {
        var event = Files.readString(Path.of("..", "events", function + ".json"));
        assertThat(event).contains("\"rawPath\": \"/v1/claims\"");
        var moved = event.replace("\"rawPath\": \"/v1/claims\"", rawPath)
            .replace("\"stage\": \"$default\"", "\"stage\": \"prod\"");
        return HttpResult.of(HttpCall.sendTo(office.submit, moved, new FakeContext()), List.of());
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "280                     | 280.0",
        "280                     | 2.8e2",
        "280                     | 28000E-2",
        "{\"units\"              | {  \"units\"",
        "\"Volkshochschule\"     | \"V\\u006flkshochschule\"",
    })
    void whatJsonSaysInAnotherWayIsNotAnotherBody(String one, String other) {
        assertThat(COURSE).contains(one);
        var submission = office.submission(FRANKFURT, COURSE);
        assertThat(submission.sendTo(office.submit).status()).isEqualTo(201);
        assertReplayed(submission.body(COURSE.replace(one, other)), office.submit);
    }

    @Test
    void nullAndAByteOrderMarkAreNoOtherBody() {
        var submission = office.submission(FRANKFURT, COURSE);
        assertThat(submission.sendTo(office.submit).status()).isEqualTo(201);
        assertReplayed(submission.body("\uFEFF" + COURSE), office.submit);
        assertReplayed(submission.base64("\uFEFF" + COURSE), office.submit);
        var withNull = Claims.with(COURSE, "acceptPartial", "null");
        assertReplayed(office.submission(FRANKFURT, withNull).key("key-1"), office.submit);
        var project = Claims.project(FRANKFURT, "P-1").replace(",\"diversity\":\"Ja\"", "");
        var other = office.submission(FRANKFURT, project);
        assertThat(other.sendTo(office.submit).status()).isEqualTo(201);
        assertReplayed(other.body(project.replace("\"concept\":{", "\"concept\":{\"diversity\":null,")), office.submit);
    }

    @Test
    void anotherBodyOrTargetIsStillAnotherRequest() {
        var submission = office.submission(FRANKFURT, COURSE);
        var one = submission.sendTo(office.submit).at("claimId");
        for (var other : List.of(COURSE.replace("280", "281"), COURSE.replace("280", "280.0e1"),
            COURSE.replace("D4U-1", "D4U-2"), Claims.with(COURSE, "acceptPartial", "true"))) {
            assertThat(submission.body(other).sendTo(office.submit).code()).isEqualTo("idempotency-key-reuse");
        }
        var two = office.booked(FRANKFURT, Claims.languageCourse(FRANKFURT, "R", 5));
        assertThat(withdraw(one).headers()).doesNotContainKey("Idempotency-Replayed");
        assertThat(withdraw(two).headers()).doesNotContainKey("Idempotency-Replayed");
        assertThat(withdraw(two).headers()).containsEntry("Idempotency-Replayed", "true");
    }

    private HttpResult withdraw(String claim) {
        var result = office.withdrawal(claim, "w", "x").applicantOf(FRANKFURT).sendTo(office.withdraw);
        assertThat(result.status()).as(result.body()).isEqualTo(200);
        return result;
    }

    private static void assertReplayed(HttpCall call, RequestStreamHandler handler) {
        var result = call.sendTo(handler);
        assertThat(result.headers()).as(result.body()).containsEntry("Idempotency-Replayed", "true");
    }
}
