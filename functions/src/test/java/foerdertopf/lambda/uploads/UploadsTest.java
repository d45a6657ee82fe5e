package foerdertopf.lambda.uploads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import foerdertopf.json.Json;
import foerdertopf.lambda.HttpCall;
import foerdertopf.lambda.HttpResult;
import foerdertopf.lambda.UploadOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {

    private static final String FILE = """
        Kennzeichen;Träger;Trägerart;Von;Bis;Teilnehmer-UE
        SK-1;VHS;kommunal;01.02.2016;30.06.2016;1.200
        =SK-2;VHS;kommunal;01.02.2016;30.06.2016;viele
        """;
    private static final byte[] BYTES = FILE.getBytes(UTF_8);

    private UploadOffice office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new UploadOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aFileIsAnnouncedSentImportedAndItsResultsFetched() {
        var created = office.announcement("06412", "language-course", "Kurse März.csv", BYTES.length)
            .sendTo(office.create);
        var id = created.at("uploadId");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.headers()).containsEntry("Location", "/v1/uploads/" + id);
        assertThat(created.at("method")).isEqualTo("PUT");
        assertThat(created.at("url")).contains("/uploads/06412/language-course/" + id);
        assertThat(status(id).at("status")).isEqualTo("expected");

        assertThat(office.send(created.at("url"), BYTES)).isEqualTo(200);
        assertThat(office.imports("uploads/06412/language-course/" + id + ".csv")).isEqualTo(Map.of(id, "done"));

        var done = status(id);
        assertThat(done.at("status")).isEqualTo("done");
        assertThat(done.at("rowsRead")).isEqualTo("2");
        assertThat(done.at("accepted")).isEqualTo("1");
        assertThat(done.at("rejected")).isEqualTo("1");
        assertThat(done.at("subsidy")).isEqualTo("1200.00");
        assertThat(office.fetch(done.at("results/accepted"))).endsWith("1;" + id + "-1;1200,00\r\n");
        assertThat(office.fetch(done.at("results/rejected")))
            .contains("\r\n2;Teilnehmer-UE;invalid;Hier steht keine ganze Zahl");
        assertThat(office.fetch(done.at("results/summary"))).isEqualTo("""
            {"file":"Kurse März.csv","rows":2,"accepted":1,"rejected":1,"subsidy":"1200.00","codes":{"invalid":1}}""");
    }

    @Test
    void theSameAnnouncementIsTheSameUpload() {
        var call = office.announcement("06412", "language-course", "x.csv", 10);
        var first = call.sendTo(office.create);
        var again = call.sendTo(office.create);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.at("uploadId")).isEqualTo(first.at("uploadId"));
        assertThat(first.headers()).doesNotContainKey("Idempotency-Replayed");
        assertThat(again.headers()).containsEntry("Idempotency-Replayed", "true");
        call.body("""
            {"body":"06412","fundingLine":"language-course","fileName":"x.csv","size":11}""");
        assertThat(call.sendTo(office.create).code()).isEqualTo("idempotency-key-reuse");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/body missing        | {`fundingLine`:`deutsch4u`,`fileName`:`x.csv`,`size`:1}",
        "/body ags-leading-zero | {`body`:`6412`,`fundingLine`:`deutsch4u`,`fileName`:`x.csv`,`size`:1}",
        "/fundingLine not-one-of | {`body`:`06412`,`fundingLine`:`german`,`fileName`:`x.csv`,`size`:1}",
        "/fileName not-a-csv-name | {`body`:`06412`,`fundingLine`:`deutsch4u`,`fileName`:`x.xlsx`,`size`:1}",
        "/fileName blank      | {`body`:`06412`,`fundingLine`:`deutsch4u`,`fileName`:` `,`size`:1}",
        "/size not-a-number   | {`body`:`06412`,`fundingLine`:`deutsch4u`,`fileName`:`x.csv`,`size`:`1`}",
        "/size not-a-count    | {`body`:`06412`,`fundingLine`:`deutsch4u`,`fileName`:`x.csv`,`size`:1.5}",
        "/size not-positive   | {`body`:`06412`,`fundingLine`:`deutsch4u`,`fileName`:`x.csv`,`size`:0}",
        "/size not-positive   | {`body`:`06412`,`fundingLine`:`deutsch4u`,`fileName`:`x.csv`,`size`:-1}",
        "/size file-too-large | {`body`:`06412`,`fundingLine`:`deutsch4u`,`fileName`:`x.csv`,`size`:2147483649}",
        "/size file-too-large | {`body`:`06412`,`fundingLine`:`deutsch4u`,`fileName`:`x.csv`,`size`:99999999999999999999}",
        "/size file-too-large | {`body`:`06412`,`fundingLine`:`guide-deployment`,`fileName`:`x.csv`,`size`:268435457}",
        "/x unknown-field     | {`body`:`06412`,`fundingLine`:`deutsch4u`,`fileName`:`x.csv`,`size`:1,`x`:1}",
    })
    void refusesFaultyAnnouncements(String error, String body) {
        var result = HttpCall.post("/v1/uploads")
            .applicantOf("06412")
            .key("k")
            .body(body.replace('`', '"'))
            .sendTo(office.create);
        assertThat(result.status()).isEqualTo(422);
        assertThat(result.errors()).containsExactly(error);
    }

    @Test
    void anAnnouncementNeedsAKeyAndAKnownBody() {
        var call = office.announcement("06412", "deutsch4u", "x.csv", 1).key("");
        assertThat(call.sendTo(office.create).code()).isEqualTo("idempotency-key-missing");
        var lost = office.announcement("6412", "deutsch4u", "x.csv", 1).applicantOf("06412").sendTo(office.create);
        assertThat(lost.code()).isEqualTo("ags-leading-zero");
        assertThat(lost.at("hint")).isEqualTo("06412");
        var long8 = office.announcement("06412000", "deutsch4u", "x.csv", 1).applicantOf("06412").sendTo(office.create);
        assertThat(long8.code()).isEqualTo("unknown-body");
        assertThat(long8.at("hint")).isEqualTo("06412");
    }

    @ParameterizedTest
    @ValueSource(longs = {2147483647, 2147483648L})
    void takesFilesUpToTheLimit(long size) {
        assertThat(office.announcement("06412", "deutsch4u", "x.csv", size).sendTo(office.create).status())
            .isEqualTo(201);
    }

    @Test
    void onlyApplicantsAnnounceFilesAndOnlyOfTheirOwnBody() {
        var call = office.announcement("06412", "deutsch4u", "x.csv", 1);
        assertThat(call.applicantOf("06411").sendTo(office.create).code()).isEqualTo("forbidden");
        assertThat(call.as("officer").sendTo(office.create).code()).isEqualTo("forbidden");
        assertThat(call.claim("groups", "").sendTo(office.create).status()).isEqualTo(403);
        assertThat(office.announcement("06499", "deutsch4u", "x.csv", 1).sendTo(office.create).code())
            .isEqualTo("unknown-body");
    }

    @Test
    void anUploadIsSeenByItsBodyAndTheOffice() {
        var id = office.announcement("06412", "deutsch4u", "x.csv", 1).sendTo(office.create).at("uploadId");
        assertThat(office.upload(id).applicantOf("06412").sendTo(office.get).status()).isEqualTo(200);
        assertThat(office.upload(id).as("auditor").sendTo(office.get).status()).isEqualTo(200);
        assertThat(office.upload(id).applicantOf("06411").sendTo(office.get).code()).isEqualTo("not-found");
        assertThat(office.upload("0123456789ABCDEFGHJK").as("officer").sendTo(office.get).code())
            .isEqualTo("not-found");
        assertThat(office.upload("x").as("officer").sendTo(office.get).code()).isEqualTo("not-found");
    }

    @Test
    void listsTheUploadsOfABodyAndTheOfficeAllOfThem() {
        for (var ags : List.of("06412", "06412", "06411", "06412")) {
            office.announcement(ags, "deutsch4u", "x.csv", 1).sendTo(office.create);
        }
        office.put("uploads/6412/deutsch4u/x.csv", FILE);
        office.imports("uploads/6412/deutsch4u/x.csv");
        assertThat(listed(HttpCall.get("/v1/uploads").applicantOf("06412"))).hasSize(3);
        assertThat(listed(HttpCall.get("/v1/uploads").applicantOf("06412").query("body", "06412"))).hasSize(3);
        assertThat(listed(HttpCall.get("/v1/uploads").as("officer").query("body", "06411"))).hasSize(1);
        assertThat(listed(HttpCall.get("/v1/uploads").as("officer"))).hasSize(5);
        assertThat(listed(HttpCall.get("/v1/uploads").as("officer").query("limit", "2"))).hasSize(5);
        var others = HttpCall.get("/v1/uploads").applicantOf("06412").query("body", "06411");
        assertThat(others.sendTo(office.list).code()).isEqualTo("forbidden");
        for (var cursor : List.of("x", "OTk6", "MDp4")) {
            var bad = HttpCall.get("/v1/uploads").as("officer").query("cursor", cursor).sendTo(office.list);
            assertThat(bad.errors()).containsExactly("/cursor bad-cursor");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uploads/06435/sprachkurs/x.csv", "uploads/06435/x.csv", "uploads/06435/language-course/x"})
    void aBadKeyUnderABodyStandsInTheListOfThatBody(String key) {
        office.put(key, FILE);
        var id = office.imports(key).keySet().iterator().next();
        assertThat(listed(HttpCall.get("/v1/uploads").applicantOf("06435").query("body", "06435"))).containsExactly(id);
        assertThat(listed(HttpCall.get("/v1/uploads").as("officer"))).containsExactly(id);
        assertThat(listed(HttpCall.get("/v1/uploads").applicantOf("06412"))).isEmpty();
        var shown = office.upload(id).applicantOf("06435").sendTo(office.get);
        assertThat(shown.at("status")).isEqualTo("failed");
        assertThat(shown.at("body")).isEqualTo("06435");
    }

    @Test
    void noUploadIsListedBehindAnOlderOne() {
        var newestFirst = announcedEachMinute(List.of("06412", "06411", "06412", "06611", "06411", "06412"));
        var ofFrankfurt = List.of(newestFirst.get(0), newestFirst.get(3), newestFirst.get(5));
        for (var limit : List.of("1", "2", "3", "4", "500")) {
            assertThat(listed(HttpCall.get("/v1/uploads").applicantOf("06412").query("limit", limit)))
                .isEqualTo(ofFrankfurt);
            assertThat(listed(HttpCall.get("/v1/uploads").as("officer").query("body", "06412").query("limit", limit)))
                .isEqualTo(ofFrankfurt);
            assertThat(listed(HttpCall.get("/v1/uploads").as("auditor").query("limit", limit))).isEqualTo(newestFirst);
        }
    }

    @Test
    void noUploadThatComesMeanwhileMovesAList() {
        var newestFirst = announcedEachMinute(List.of("06412", "06411", "06412", "06411", "06412"));
        var call = HttpCall.get("/v1/uploads").as("officer").query("limit", "2");
        var seen = new ArrayList<String>();
        for (var next = "start"; !next.isEmpty();) {
            var page = call.sendTo(office.list);
            seen.addAll(ids(page));
            next = page.at("next");
            call.query("cursor", next);
            announcedEachMinute(List.of("06411", "06412"));
        }
        assertThat(seen).isEqualTo(newestFirst);
    }

    @Test
    void uploadsOfOneMomentAreListedOnceEach() {
        var ids = new ArrayList<String>();
        for (var number = 0; number < 9; number++) {
            ids.add(office.announcement(number % 2 == 0 ? "06412" : "06411", "deutsch4u", "x.csv", 1)
                .sendTo(office.create)
                .at("uploadId"));
        }
        for (var limit : List.of("1", "2", "3", "5", "9")) {
            assertThat(listed(HttpCall.get("/v1/uploads").as("officer").query("limit", limit)))
                .containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    /// Their ids, the newest first.
    private List<String> announcedEachMinute(List<String> bodies) {
        var ids = new ArrayList<String>();
        for (var ags : bodies) {
            office.clock.advance(Duration.ofMinutes(1));
            ids.addFirst(office.announcement(ags, "deutsch4u", "x.csv", 1).sendTo(office.create).at("uploadId"));
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", "~$Antrag.csv", "~$Antrag.xlsx", ".~lock.x.csv#", "Thumbs.db", "thumbs.DB",
        "desktop.ini", "folder/", "._x.csv", "__MACOSX/x.csv", "sub/.DS_Store", "x_$folder$", "Icon\r", ".gitkeep",
        "@eaDir/x.csv"})
    void noFileThatAProgramLeftIsAFailedUpload(String name) {
        var key = "uploads/06412/deutsch4u/" + name;
        office.put(key, name.endsWith("/") ? "" : FILE);
        assertThat(office.imports(key)).isEmpty();
        assertThat(office.logOf(key)).singleElement()
            .asString()
            .contains("\"outcome\":\"ignored\"")
            .doesNotContain("Antrag");
        assertThat(listed(HttpCall.get("/v1/uploads").as("officer"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.xlsx", "x.txt", "Antrag", "DS_Store", "$Antrag.txt", ".x.csv"})
    void anyOtherFileIsAnUpload(String name) {
        office.put("uploads/06412/deutsch4u/" + name, FILE);
        assertThat(office.imports("uploads/06412/deutsch4u/" + name)).containsValue("failed");
        assertThat(listed(HttpCall.get("/v1/uploads").as("officer"))).hasSize(1);
    }

    private static List<String> ids(HttpResult page) {
        return ((Json.Items) page.json().byName().getOrDefault("items", Json.NULL)).list()
            .stream()
            .map(item -> ((Json.Fields) item).text("uploadId").orElseThrow())
            .toList();
    }

    /// All ids of the list, page by page.
    private List<String> listed(HttpCall call) {
        var ids = new ArrayList<String>();
        for (var next = "start"; !next.isEmpty();) {
            var page = call.sendTo(office.list);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            ids.addAll(ids(page));
            next = page.at("next");
            call.query("cursor", next);
        }
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }

    @Test
    void aFileThatCannotBeTakenTellsWhyAndLeavesResults() {
        office.put("uploads/06412/deutsch4u/Tabelle 1+2 ä.csv", "PK\u0003\u0004...");
        var id = office.imports("uploads/06412/deutsch4u/Tabelle 1+2 ä.csv").keySet().iterator().next();
        var failed = office.upload(id).applicantOf("06412").header("Accept-Language", "en").sendTo(office.get);
        assertThat(failed.at("status")).isEqualTo("failed");
        assertThat(failed.at("fileName")).isEqualTo("Tabelle 1+2 ä.csv");
        assertThat(failed.at("reason")).startsWith("This is a workbook");
        assertThat(office.fetch(failed.at("results/rejected"))).contains("\r\n;;invalid;Das ist eine Arbeitsmappe");
        assertThat(office.fetch(failed.at("results/summary"))).startsWith(
            """
                {"file":"Tabelle 1+2 ä.csv","rows":0,"accepted":0,"rejected":0,"subsidy":"0.00","codes":{},"code":"invalid","reason":"Das""");
    }

    @Test
    void severalFilesInOneEventAndFoldersAmongThem() {
        office.put("uploads/06412/language-course/a.csv", FILE);
        office.put("uploads/06412/language-course/b.csv", FILE.replace("SK-1", "SK-9"));
        office.put("uploads/06412/language-course/folder/", "");
        assertThat(office.imports(
            "uploads/06412/language-course/a.csv", "uploads/06412/language-course/b.csv",
            "uploads/06412/language-course/folder/")).hasSize(2)
            .allSatisfy((_, status) -> assertThat(status).isEqualTo(
                "done"));
    }

    @Test
    void anEventThatNamesNoBytesMeansThoseThatAreThere() {
        office.put("uploads/06412/language-course/a.csv", FILE);
        var named = office.imports("uploads/06412/language-course/a.csv");
        assertThat(office.handles(new S3Event(List.of(UploadOffice.entry("uploads/06412/language-course/a.csv", "")))))
            .isEqualTo(named);
        assertThat(office.handles(new S3Event())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "deutsch4u           | Kennzeichen;Träger;Trägerart;Von;Bis;UE;Kosten;Drittmittel",
        "guide-deployment    | Kennzeichen;Träger;Trägerart;Von;Bis;Lotse;Woche;Stunden",
        "guide-training      | Kennzeichen;Träger;Trägerart;Von;Bis;Teilnehmende;Kosten;Gebühren;Drittmittel",
        "language-course     | Kennzeichen;Träger;Trägerart;Von;Bis;Teilnehmer-UE",
        "coordination-office | Kennzeichen;Träger;Trägerart;Von;Bis;Stellenanteil;Personalkosten;Drittmittel",
        "innovative-project  | Kennzeichen;Träger;Trägerart;Von;Bis;Gesamtausgaben;Nicht zuwendungsfähig;"
            + "Eigenmittel;Drittmittel;Einnahmen",
    })
    void templatesHaveTheGermanHeaderOfTheirLineWhateverLanguageTheCallerReads(String line, String header) {
        var call = HttpCall.get("/v1/templates/" + line).pathParameter("fundingLine", line).applicantOf("06412");
        for (var language : List.of("de", "en")) {
            var template = call.header("Accept-Language", language).sendTo(office.template);
            assertThat(template.body()).isEqualTo("\uFEFF" + header + "\r\n");
            assertThat(template.headers()).containsEntry("Content-Type", "text/csv; charset=utf-8")
                .containsEntry("Content-Disposition", "attachment; filename=\"" + line + ".csv\"");
        }
    }

    @Test
    void thereIsNoTemplateOfALineThatIsNone() {
        var call = HttpCall.get("/v1/templates/x").pathParameter("fundingLine", "x").applicantOf("06412");
        assertThat(call.sendTo(office.template).code()).isEqualTo("not-found");
        assertThat(call.query("lang", "en").sendTo(office.template).errors())
            .containsExactly("/lang unknown-parameter");
    }

    private HttpResult status(String id) {
        return office.upload(id).applicantOf("06412").sendTo(office.get);
    }
}
