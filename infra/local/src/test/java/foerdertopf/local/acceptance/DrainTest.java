package foerdertopf.local.acceptance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import foerdertopf.local.testing.Caller;
import foerdertopf.local.testing.ProductCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many at once want the last of a budget.
class DrainTest {

    private static final int CLIENTS = 64;
    private static final String APPLICANT = "groups=applicant&body=06411";

    @TempDir
    Path folder;

    @Test
    void givesABudgetAwayToTheLastClaimThatFitsAndNoCentMore() throws Exception {
        try (var cloud = ProductCloud.start(folder)) {
            cloud.caller().postLocal("/_local/clock", "{\"now\":\"2016-03-15T10:00:00+01:00\"}");

            var answers = submitAllAtOnce(cloud.caller());

            // 1 500 000.00 in courses of 10 500.00: 142 fit, and 9 000.00 is left.
            assertThat(answers.stream().collect(groupingBy(Caller.Answer::status, counting())))
                .isEqualTo(Map.of(201, 142L, 409, 8L));
            assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(refused -> {
                assertThat(refused.field("code")).isEqualTo("pool-exhausted");
                assertThat(refused.field("pool")).isEqualTo("deutsch4u-2017");
                assertThat(refused.field("requested")).isEqualTo("10500.00");
                assertThat(refused.field("available")).isEqualTo("9000.00");
            });
            var pool = cloud.caller().get("groups=officer", "/v1/pools/deutsch4u-2017");
            assertThat(List.of(pool.field("limit"), pool.field("available"), pool.field("reserved")))
                .containsExactly("1500000.00", "9000.00", "1491000.00");
        }
    }

    private static List<Caller.Answer> submitAllAtOnce(Caller caller) throws Exception {
        var claims = new ArrayList<Callable<Caller.Answer>>();
        for (var i = 0; i < 150; i++) {
            var reference = "D4U-" + i;
            claims.add(() -> submit(caller, reference));
        }
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var answers = new ArrayList<Caller.Answer>();
            for (Future<Caller.Answer> answer : clients.invokeAll(claims)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    /// As every client should: whoever is told to come back comes back with the same key.
    private static Caller.Answer submit(Caller caller, String reference) {
        var answer = caller.post(APPLICANT, "/v1/claims", reference, claim(reference));
        for (var more = 0; more < 20 && answer.status() == 503; more++) {
            answer = caller.post(APPLICANT, "/v1/claims", reference, claim(reference));
        }
        return answer;
    }

    private static String claim(String reference) {
        return """
            {"fundingLine":"deutsch4u","body":"06411","carrier":{"name":"VHS","kind":"municipal"},"reference":"%s",
            "period":{"from":"2017-03-01","to":"2017-06-30"},"details":{"units":300,"costs":"10500.00"}}"""
            .formatted(reference);
    }
}
