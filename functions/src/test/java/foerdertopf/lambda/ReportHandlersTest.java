package foerdertopf.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

import foerdertopf.journal.Page;
import foerdertopf.memory.MemoryLedger;
import foerdertopf.money.Money;
import foerdertopf.pool.Shift;
import foerdertopf.report.ClosingMonths;
import foerdertopf.report.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.lambda.model.InvocationType;

class ReportHandlersTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
        "JOURNAL_TABLE", "journal", "POOLS_TABLE", "pools", "FILES_BUCKET", ReportClients.BUCKET,
        "STACK_NAME", "foerdertopf-test", "REPORT_FUNCTION",
        "arn:aws:lambda:eu-central-1:111122223333:function:reports:live");

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock(Instant.parse("2016-02-15T10:00:00Z"));
    private final MemoryLedger books = new MemoryLedger();
    private ReportClients clients;
    private Wiring wiring;

    @BeforeEach
    void start() {
        clients = new ReportClients(folder);
        wiring = new Wiring(new Platform(ENVIRONMENT, clock, new Random(1), clients), _ -> books);
        submit("06412", "S-1", 500);
        submit("06611", "S-2", 300);
    }

    @AfterEach
    void stop() {
        clients.close();
    }

    @Test
    void closeAMonthByScheduleAndShowEachWhatItMaySee() throws IOException {
        closeFebruary();
        var context = new FakeContext();
        assertThat(new MonthlyReportHandler(wiring).handleRequest(Map.of(), context)).isEqualTo("2016-02");
        assertThat(context.lines()).last()
            .asString()
            .contains("\"function\":\"monthly-report\"", "\"outcome\":\"built\"", "\"month\":\"2016-02\"");
        var shown = show().as("treasurer").sendTo(new ShowReportsHandler(wiring));
        assertThat(shown.body()).contains("\"state\":\"ready\"", "\"edition\":\"final\"", "\"closed\":true");
        OpenApi.requireDescribed("GET", "/v1/reports", shown);
        assertThat(read(shown.at("links/json"))).contains("\"sum\":\"800.00\"");
        assertThat(read(shown.at("links/pdf"))).startsWith("%PDF-");
        var own = show().applicantOf("06611").sendTo(new ShowReportsHandler(wiring));
        assertThat(read(own.at("links/json"))).contains("\"body\":\"kassel\"", "\"sum\":\"300.00\"")
            .doesNotContain("frankfurt", "500.00");
    }

    @Test
    void buildADraftOnRequest() {
        var asked = request("2016-02", "key-1").as("officer").sendTo(new RequestReportHandler(wiring));
        assertThat(asked.status()).isEqualTo(202);
        OpenApi.requireDescribed("POST", "/v1/reports", asked);
        assertThat(asked.headers()).containsEntry("Location", "/v1/reports?month=2016-02");
        assertThat(clients.invocations()).singleElement().satisfies(invocation -> {
            assertThat(invocation.functionName()).isEqualTo(ENVIRONMENT.get("REPORT_FUNCTION"));
            assertThat(invocation.invocationType()).isEqualTo(InvocationType.EVENT);
            assertThat(invocation.payload().asUtf8String()).isEqualTo("{\"month\":\"2016-02\"}");
        });
        assertThat(show().as("officer").sendTo(new ShowReportsHandler(wiring)).body())
            .contains("\"state\":\"building\"");
        new MonthlyReportHandler(wiring).handleRequest(Map.of("month", "2016-02"), new FakeContext());
        assertThat(show().as("auditor").sendTo(new ShowReportsHandler(wiring)).body())
            .contains("\"state\":\"ready\"", "\"edition\":\"draft\"", "\"closed\":false");
    }

    @Test
    void answerARepeatAsTheFirstTime() {
        var handler = new RequestReportHandler(wiring);
        request("2016-02", "key-1").as("officer").sendTo(handler);
        var again = request("2016-02", "key-1").as("officer").sendTo(handler);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.headers()).containsEntry("Idempotency-Replayed", "true");
        var overAStage = request("2016-02", "key-1").as("officer").over("/prod").sendTo(handler);
        assertThat(overAStage.headers()).containsEntry("Idempotency-Replayed", "true");
        assertThat(request("2016-01", "key-1").as("officer").sendTo(handler).code())
            .isEqualTo("idempotency-key-reuse");
        assertThat(clients.invocations()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2016-03, month-in-future",
        "2016-01, month-before-first",
        "2016-13, not-a-month",
        "2016-3, not-a-month",
        "2101-01, date-out-of-range",
    })
    void refuseMonthsThatHaveNoReport(String month, String code) {
        var refused = request(month, "key-1").as("officer").sendTo(new RequestReportHandler(wiring));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("invalid");
        assertThat(refused.body()).contains("\"pointer\":\"/month\"", "\"code\":\"" + code + "\"");
    }

    @Test
    void needAKeyToBuild() {
        var refused = request("2016-02", "").as("officer").sendTo(new RequestReportHandler(wiring));
        assertThat(refused.code()).isEqualTo("idempotency-key-missing");
    }

    @Test
    void tellNothingToStrangers() {
        for (var stranger : List.of("visitor", "applicant")) {
            assertThat(show().as(stranger).sendTo(new ShowReportsHandler(wiring)).code()).isEqualTo("forbidden");
            assertThat(request("2016-02", "k").as(stranger).sendTo(new RequestReportHandler(wiring)).code())
                .isEqualTo("forbidden");
        }
    }

    @Test
    void needAMonthToShow() {
        var refused = HttpCall.get("/v1/reports").as("officer").sendTo(new ShowReportsHandler(wiring));
        assertThat(refused.code()).isEqualTo("invalid");
        assertThat(refused.body()).contains("\"pointer\":\"/month\"", "\"code\":\"missing\"");
    }

    @Test
    void failWhereTheBooksDoNotAgree() {
        closeFebruary();
        books.open(all -> all.remove(
            all.allEntries().filter(Page.class::isInstance).findFirst().orElseThrow().key()));
        clock.advance(Duration.ofMinutes(1));
        var context = new FakeContext();
        var handler = new MonthlyReportHandler(
            wiring.reports().building(clock::advance), wiring.metric());
        assertThatThrownBy(() -> handler.handleRequest(Map.of(), context))
            .isInstanceOf(ReportRefusedException.class)
            .hasMessageContaining("Balance[pool=wir-2016");
        assertThat(context.lines().getFirst()).endsWith("\"ReportsRefused\":1}\n");
        assertThat(context.lines().getLast()).contains("\"outcome\":\"refused\"");
        assertThat(show().as("officer").sendTo(new ShowReportsHandler(wiring)).body())
            .contains("\"state\":\"failed\"", "Anfangsbestand und Bewegungen ergeben");
    }

    @Test
    void checkTheBooksByNight() {
        var context = new FakeContext();
        assertThat(new CheckBalancesHandler(wiring).handleRequest(Map.of(), context)).isEqualTo("agree");
        assertThat(context.lines()).anySatisfy(line -> assertThat(line).endsWith("\"BooksDisagree\":0}\n"));
        assertThat(context.lines()).anySatisfy(line -> assertThat(line).endsWith("\"BooksAgree\":1}\n"));
        assertThat(context.lines()).anySatisfy(line -> assertThat(line).endsWith("\"UploadsOverdue\":0}\n"));
        assertThat(context.lines().getLast()).contains("\"outcome\":\"agree\"");
    }

    @Test
    void failWhereTheNightFindsAPotThatTheJournalDoesNotExplain() {
        books.open(all -> all.budgets()
            .replaceAll((_, budget) -> budget.after(Shift.release(new Money(1)))));
        var handler = new CheckBalancesHandler(
            wiring.reports().checkingBooks(clock::advance), wiring.overdueCount(), wiring.metric());
        var context = new FakeContext();
        assertThatThrownBy(() -> handler.handleRequest(Map.of(), context))
            .isInstanceOf(BooksDisagreeException.class)
            .hasMessageStartingWith("1 differences: wir-2016");
        assertThat(context.lines()).anySatisfy(line -> assertThat(line).endsWith("\"BooksDisagree\":1}\n"));
        assertThat(context.lines()).anySatisfy(line -> assertThat(line).endsWith("\"BooksAgree\":0}\n"));
    }

    @Test
    void leaveWhatIsOnlyBeingWrittenAlone() {
        books.open(all -> all.budgets()
            .replaceAll((_, budget) -> budget.after(Shift.release(new Money(1)))));
        var checking = wiring.reports()
            .checkingBooks(_ -> books.open(all -> all.budgets()
                .replaceAll((_, budget) -> budget.after(Shift.reserve(new Money(1))))));
        assertThat(checking.check()).isEmpty();
    }

    /// Some time before the report is built, so that no test has to wait.
    private void closeFebruary() {
        clock.set(Instant.parse("2016-03-01T04:00:00Z"));
        new ClosingMonths(books, wiring.programme(), clock, _ -> {}).close();
        clock.advance(Duration.ofMinutes(1));
    }

    private void submit(String ags, String reference, int units) {
        var claim = """
            {"fundingLine":"language-course","body":"%s","carrier":{"name":"VHS","kind":"municipal"},
             "reference":"%s","period":{"from":"2016-03-01","to":"2016-03-31"},
             "details":{"participantUnits":%d}}""".formatted(ags, reference, units);
        var result = HttpCall.post("/v1/claims")
            .applicantOf(ags)
            .key(reference)
            .body(claim)
            .sendTo(new SubmitClaimHandler(wiring));
        assertThat(result.status()).isEqualTo(201);
    }

    private static HttpCall show() {
        return HttpCall.get("/v1/reports").query("month", "2016-02");
    }

    private static HttpCall request(String month, String key) {
        return HttpCall.post("/v1/reports").key(key).body("{\"month\":\"" + month + "\"}");
    }

    private static String read(String link) throws IOException {
        try (var stream = URI.create(link).toURL().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
