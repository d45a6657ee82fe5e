package foerdertopf.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import foerdertopf.local.template.FunctionDefinition;
import foerdertopf.local.template.Route;
import foerdertopf.local.template.Template;
import foerdertopf.local.template.TemplateReader;
import foerdertopf.local.testing.Checkout;
import foerdertopf.runtime.Function;
import foerdertopf.runtime.Initialization;
import foerdertopf.runtime.LambdaRuntime;
import foerdertopf.runtime.Launch;
import foerdertopf.runtime.Outcome;
import foerdertopf.runtime.UnpackedZip;
import foerdertopf.runtime.Watcher;
import foerdertopf.testing.Machine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every function of the template answers its recorded event in Lambda's own runtime, from the zip that is deployed.
class RuntimeClientIT {

    private static final String OK = "\"statusCode\":200";
    private static final String CREATED = "\"statusCode\":201";
    private static final String MONTH = "2016-03";
    private static final String KEY = "uploads/06412/language-course/Sprachkurse 2016.csv";
    private static final String FILE = """
        Kennzeichen;Träger;Trägerart;Von;Bis;Teilnehmer-UE
        SK-1;VHS;kommunal;04.04.2016;15.07.2016;12
        """;

    @TempDir
    private static Path folder;
    private static Template template;
    private static RuntimeServices services;
    private static LambdaRuntime runtime;
    private static String etag;

    /// A function, the event it is given, and what its answer says.
    private record Scene(String function, String event, String answer) {

        Scene(String function, String answer) {
            this(function, Checkout.read("events/" + function + ".json"), answer);
        }

        Scene with(String part, String instead) {
            assertThat(event).containsPattern(part);
            return new Scene(function, event.replaceAll(part, instead), answer);
        }
    }

    /// The recorded events in an order that tells a story. Reports are asked for of the month that is open; the bucket
    /// here keeps no versions.
    private static List<Scene> story() {
        var month = YearMonth.now(ZoneId.of("Europe/Berlin")).toString();
        return List.of(new Scene("CalculateFunction", OK), new Scene("SubmitClaimFunction", CREATED),
            new Scene("ListPoolsFunction", "deutsch4u-2016"),
            new Scene("GetPoolFunction", OK), new Scene("GetClaimFunction", OK),
            new Scene("WithdrawClaimFunction", OK), new Scene("CreateUploadFunction", CREATED),
            new Scene("GetUploadFunction", OK), new Scene("ListUploadsFunction", "Sprachkurse 2016.csv"),
            new Scene("GetTemplateFunction", OK),
            new Scene("ImportFunction", "\"done\"").with("\"eTag\": \"[^\"]+\"", "\"eTag\": " + etag)
                .with("\"versionId\": \"[^\"]+\",", ""),
            new Scene("ListClaimsFunction", "SK-1"),
            new Scene("RequestReportFunction", "\"statusCode\":202").with(MONTH, month),
            new Scene("CloseMonthsFunction", "\"\""),
            new Scene("CloseMonthsFunction", "{\"month\":\"" + month + "\"}", month),
            new Scene("ShowReportsFunction", "X-Amz-Signature").with(MONTH, month),
            new Scene("CheckBalancesFunction", "\"agree\""));
    }

    @BeforeAll
    static void start() throws IOException {
        Machine.needs("Linux, which Lambda's runtime client is made for",
            System.getProperty("os.name").equals("Linux"));
        template = TemplateReader.read(Checkout.root().resolve("template.yaml"),
            Map.of("Issuer", "https://issuer.example", "AllowedOrigins", "https://antrag.example"));
        services = RuntimeServices.start(template, folder.resolve("s3"));
        etag = services.put(template.buckets().getFirst().name(), KEY, FILE);
        runtime = new LambdaRuntime(
            UnpackedZip.of(Checkout.root().resolve("functions/target/functions.zip"), folder.resolve("task")),
            services.environment(), Launch.OF_A_ZIP);
    }

    @AfterAll
    static void stop() {
        if (services != null) {
            services.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> answersItsRecordedEvent() {
        return story().stream()
            .map(scene -> DynamicTest.dynamicTest(scene.function(),
                () -> assertThat(answer(function(scene.function()), scene.event())).contains(scene.answer())));
    }

    @Test
    void leavesOutNoFunction() {
        assertThat(story().stream().map(Scene::function).distinct())
            .containsExactlyInAnyOrderElementsOf(template.functions().stream().map(FunctionDefinition::id).toList());
    }

    @Test
    void noticesAWrongHandlerString() throws IOException, InterruptedException {
        assertThat(failure(withHandler("foerdertopf.lambda.SubmitClaims")))
            .contains("ClassNotFoundException", "foerdertopf.lambda.SubmitClaims");
    }

    @Test
    void noticesAClassThatLambdaCannotBuild() throws IOException, InterruptedException {
        assertThat(failure(withHandler("foerdertopf.lambda.http.HttpFunction::handle"))).contains("constructor");
    }

    @Test
    void noticesAVariableThatIsMissing() throws IOException, InterruptedException {
        var submit = function("SubmitClaimFunction");

        assertThat(failure(changed(submit, submit.handler(), Map.of()))).contains("JOURNAL_TABLE is missing");
    }

    private static String answer(FunctionDefinition function, String event)
        throws IOException, InterruptedException {
        return switch (run(function, initialization(function), event)) {
            case Outcome.Answered(var json) -> json;
            case Outcome.Failed failed -> throw new AssertionError(failed.toString());
            case Outcome.Ended ended -> throw new AssertionError(ended.toString());
        };
    }

    private static String failure(FunctionDefinition function) throws IOException, InterruptedException {
        return switch (run(function, Initialization.ON_DEMAND, "{}")) {
            case Outcome.Answered answered -> throw new AssertionError(answered.toString());
            case Outcome.Failed(_, var error) -> error;
            case Outcome.Ended(var output) -> output;
        };
    }

    /// What the API calls starts from a snapshot: its hooks are called too.
    private static Initialization initialization(FunctionDefinition function) {
        return template.routes().stream().map(Route::functionId).anyMatch(function.id()::equals)
            ? Initialization.SNAP_START
            : Initialization.ON_DEMAND;
    }

    private static Outcome run(FunctionDefinition function, Initialization initialization, String event)
        throws IOException, InterruptedException {
        return runtime.run(new Function(function.name(), function.arn() + ":" + function.alias(), function.handler(),
            function.limits().memoryMegabytes(), function.environment()), initialization, event, Watcher.NOBODY);
    }

    private static FunctionDefinition function(String id) {
        return template.functions().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static FunctionDefinition withHandler(String handler) {
        var submit = function("SubmitClaimFunction");
        return changed(submit, handler, submit.environment());
    }

    private static FunctionDefinition changed(FunctionDefinition function, String handler,
        Map<String, String> environment) {
        return new FunctionDefinition(function.id(), function.name(), function.arn(), function.alias(), handler,
            environment, function.statements(), function.limits());
    }
}
