package foerdertopf.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import foerdertopf.local.testing.Caller;
import foerdertopf.local.testing.Caller.Answer;
import foerdertopf.local.testing.ProductCloud;
import foerdertopf.testing.Machine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Twelve clients at once decide on the same claim, or claim for the same course. The first gets it, the others get the
/// conflict as their answer, and none gets a fault.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsAtOnceTest {

    private static final int CLIENTS = 12;
    private static final int ROUNDS = Machine.rounds(2, 40);
    private static final String APPLICANT = "groups=applicant&body=06412";
    private static final String OFFICER = "groups=officer";
    private static final String REASON = "{\"reason\":\"takes place elsewhere\"}";

    private static final Map<String, String> DETAILS = Map.of(
        "coordination-office", """
            {"staffing":[{"from":"2016-04-01","to":"2016-06-30","fte":"1"}],"staffCosts":"60000.00"}""",
        "innovative-project", """
            {"totalExpenses":"20000.00","ownContribution":"4000.00","otherFunds":"6000.00"}""",
        "guide-deployment", """
            {"guide":"L-100","weeks":[{"week":"2016-W14","hours":"10.50"},{"week":"2016-W15","hours":"8"}]}""",
        "guide-training", """
            {"participants":12,"costs":"1150.40"}""",
        "language-course", """
            {"participantUnits":600}""",
        "deutsch4u", """
            {"units":280,"costs":"9950.00"}""");

    @TempDir
    private static Path folder;

    private ProductCloud cloud;
    private Caller caller;

    @BeforeAll
    void start() throws IOException {
        cloud = ProductCloud.start(folder);
        caller = cloud.caller();
        caller.postLocal("/_local/clock", "{\"now\":\"2016-03-15T10:00:00+01:00\"}");
    }

    @AfterAll
    void stop() throws IOException {
        cloud.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "deutsch4u", "guide-deployment", "coordination-office", "innovative-project", "guide-training",
        "language-course"})
    void aClaimThatTwelveWithdrawAtOnceIsWithdrawnOnceAndStaleForTheOthers(String line) throws Exception {
        var before = pools();
        for (var round = 0; round < ROUNDS; round++) {
            var name = line + "-" + round;
            var claim = submit(line, name, "2016-04-01", "2016-06-30", name).field("claimId");

            var answers = atOnce(client -> withdraw(claim, name + "-" + client));

            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
                    assertThat(answer.field("code")).isEqualTo("stale");
                    assertThat(answer.field("claimStatus")).isEqualTo("withdrawn");
                });
            assertThat(pools()).isEqualTo(before);
        }
        assertTheBooksAgree();
    }

    @Test
    void oneRequestToWithdrawThatComesTwelveTimesIsAnsweredTheSameEachTime() throws Exception {
        var claim = submit("deutsch4u", "same", "2016-04-01", "2016-06-30", "same").field("claimId");

        var answers = atOnce(_ -> withdraw(claim, "one-key"));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.getFirst().text());
    }

    /// Each of them a month of the course, which has money for one and a half of them, and takes it back again.
    @Test
    void aCourseThatTwelveClaimForWithdrawAndReadAtOnceIsNoFault() throws Exception {
        var before = pools();
        for (var round = 0; round < ROUNDS; round++) {
            var course = "shared-" + round;
            var answers = atOnce(client -> claimReadAndWithdraw(course, client)).stream()
                .flatMap(List::stream)
                .toList();

            assertThat(answers).extracting(Answer::status).isSubsetOf(200, 201, 409);
            assertThat(answers).filteredOn(answer -> answer.status() == 409)
                .extracting(answer -> answer.field("code"))
                .isSubsetOf("stale", "pool-exhausted", "duplicate-funding");
            assertThat(pools()).isEqualTo(before);
        }
        assertTheBooksAgree();
    }

    /// Two clients each ask for the same month, and each withdraws what both of them may have got.
    private List<Answer> claimReadAndWithdraw(String course, int client) {
        var month = "2016-" + (client / 2 + 4 < 10 ? "0" : "") + (client / 2 + 4);
        var key = course + "-" + client;
        var answers = new ArrayList<Answer>();
        var claimed = submit("deutsch4u", course, month + "-01", month + "-28", key);
        answers.add(claimed);
        var claim = claimed.field("claimId");
        if (claimed.status() == 201) {
            answers.add(caller.get(APPLICANT, "/v1/claims/" + claim));
            answers.add(withdraw(claim, key));
            answers.add(withdraw(claim, key + "-again"));
        }
        answers.add(caller.get(APPLICANT, "/v1/claims?fundingLine=deutsch4u&limit=20"));
        answers.add(caller.get(OFFICER, "/v1/pools?kind=entitlement"));
        return answers;
    }

    private Answer submit(String line, String reference, String from, String to, String key) {
        return patiently(() -> caller.post(APPLICANT, "/v1/claims", key, """
            {"fundingLine":"%s","body":"06412","carrier":{"name":"VHS","kind":"municipal"},"reference":"%s",
            "period":{"from":"%s","to":"%s"},"details":%s}"""
            .formatted(line, reference, from, to, DETAILS.get(line))));
    }

    private Answer withdraw(String claim, String key) {
        return patiently(() -> caller.post(APPLICANT, "/v1/claims/" + claim + "/withdrawal", key, REASON));
    }

    /// As every client should: after a 503 the same request comes again with the same key.
    private static Answer patiently(Callable<Answer> call) {
        try {
            var answer = call.call();
            for (var more = 0; more < 20 && answer.status() == 503; more++) {
                answer = call.call();
            }
            return answer;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private List<String> pools() {
        return List.of("wir-2016", "deutsch4u-2016")
            .stream()
            .map(pool -> caller.get(OFFICER, "/v1/pools/" + pool))
            .map(pool -> pool.field("available") + " " + pool.field("reserved"))
            .toList();
    }

    private void assertTheBooksAgree() {
        assertThat(caller.postLocal("/_local/schedules/CheckBalancesSchedule", "").field("status")).isEqualTo("done");
    }

    private interface Client<T> {
        T act(int number);
    }

    private static <T> List<T> atOnce(Client<T> client) throws Exception {
        var calls = IntStream.range(0, CLIENTS).<Callable<T>>mapToObj(number -> () -> client.act(number)).toList();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var answers = new ArrayList<T>();
            for (Future<T> answer : clients.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
