package foerdertopf.lambda.uploads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import foerdertopf.json.Json;
import foerdertopf.lambda.HttpCall;
import foerdertopf.lambda.HttpResult;
import foerdertopf.lambda.Office;
import foerdertopf.lambda.UploadOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// An import whose retries are used up: it is listed, counted, and goes on when it is told to.
class StuckImportsTest {

    private static final String KEY = "uploads/06412/language-course/a.csv";
    private static final String FILE = "Kennzeichen;Träger;Trägerart;Von;Bis;Teilnehmer-UE\n" + IntStream.range(0, 50)
        .mapToObj(
            row -> "SK-" + row + ";VHS;kommunal;01.02.2016;30.06.2016;" + (row % 10 == 9 ? "viele" : "120") + "\n")
        .collect(Collectors.joining());

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
    void anImportWhoseRetriesAreUsedUpStaysRunningAndGoesOnByOneCommand() {
        var id = stuck();
        assertThat(shown(id).at("status")).isEqualTo("running");
        assertThat(listed("running")).containsExactly(id);
        assertThat(listed("done")).isEmpty();

        office.failResults(false);
        assertThat(office.resumes(id)).isEqualTo(Map.of(id, "done"));

        var done = shown(id);
        assertThat(done.at("status")).isEqualTo("done");
        assertThat(done.at("accepted")).isEqualTo("45");
        assertThat(done.at("rejected")).isEqualTo("5");
        assertThat(office.fetch(done.at("results/accepted")).lines()).hasSize(46).doesNotHaveDuplicates();
        assertThat(office.fetch(done.at("results/rejected")).lines()).hasSize(6).doesNotHaveDuplicates();
        assertThat(listed("running")).isEmpty();
        assertThat(listed("done")).containsExactly(id);
        assertThat(office.checked(Office.NOW.plus(Duration.ofDays(30)))).anyMatch(line -> line.contains("\"agree\""));
    }

    @Test
    void anUploadThatIsDoneStaysAsItIsWhenItIsResumed() {
        office.put(KEY, FILE);
        var id = office.imports(KEY).keySet().iterator().next();
        var before = shown(id).at("lastProgressAt");
        assertThat(office.resumes(id, id)).isEqualTo(Map.of(id, "done"));
        assertThat(shown(id).at("accepted")).isEqualTo("45");
        assertThat(shown(id).at("lastProgressAt")).isEqualTo(before);
    }

    @Test
    void anImportWhoseFileIsGoneFailsWithItsReasonWhenItIsResumed() {
        var id = stuck();
        office.remove(KEY);
        office.failResults(false);
        assertThat(office.resumes(id)).isEqualTo(Map.of(id, "failed"));
        assertThat(shown(id).at("reason")).startsWith("Die Datei wurde ersetzt oder gelöscht");
        assertThat(office.fetch(shown(id).at("results/accepted")).lines()).as("what was booked stays").hasSize(46);
    }

    @Test
    void anImportWhoseFileWasReplacedFailsWithItsReasonWhenItIsResumed() {
        var id = stuck();
        office.put(KEY, FILE + "SK-99;VHS;kommunal;01.02.2016;30.06.2016;120\n");
        office.failResults(false);
        assertThat(office.resumes(id)).isEqualTo(Map.of(id, "failed"));
    }

    /// Its event was lost, or failed before any run opened the upload.
    @Test
    void aFileThatCameThoughNobodyWasToldIsImportedWhenItsUploadIsResumed() {
        var size = FILE.getBytes(UTF_8).length;
        var created = office.announcement("06412", "language-course", "a.csv", size).sendTo(office.create);
        var id = created.at("uploadId");
        assertThat(office.resumes(id)).isEqualTo(Map.of(id, "expected"));
        office.put("uploads/06412/language-course/" + id + ".csv", FILE);
        assertThat(office.resumes(id)).isEqualTo(Map.of(id, "done"));
    }

    @Test
    void whatIsNoUploadCannotBeResumed() {
        assertThat(office.resumes("0123456789ABCDEFGHJK", "x", "")).isEqualTo(
            Map.of("0123456789ABCDEFGHJK", "unknown", "x", "unknown", "", "unknown"));
    }

    @Test
    void onlyRealStatusesFilterTheList() {
        var call = HttpCall.get("/v1/uploads").as("officer").query("status", "stuck").sendTo(office.list);
        assertThat(call.errors()).containsExactly("/status not-one-of");
        var cursor = HttpCall.get("/v1/uploads").as("officer").query("limit", "1");
        office.put(KEY, FILE);
        office.put(KEY.replace("a.csv", "b.csv"), FILE);
        office.imports(KEY, KEY.replace("a.csv", "b.csv"));
        var next = cursor.sendTo(office.list).at("next");
        assertThat(cursor.query("status", "done").query("cursor", next).sendTo(office.list).errors())
            .as("a cursor of the list that is not filtered")
            .containsExactly("/cursor bad-cursor");
    }

    @Test
    void theNightCountsImportsThatDoNotMove() {
        var id = stuck();
        var moved = Office.NOW;
        assertThat(office.checked(moved.plus(Duration.ofDays(1))))
            .anyMatch(line -> line.contains("\"UploadsOverdue\":0}"));
        var late = office.checked(moved.plus(Duration.ofDays(1)).plusMillis(1));
        assertThat(late).anyMatch(line -> line.contains("\"Name\":\"UploadsOverdue\",\"Unit\":\"Count\"")
            && line.endsWith("\"UploadsOverdue\":1}\n"));
        assertThat(late).anyMatch(line -> line.contains("\"outcome\":\"overdue\"") && line.contains(id));
        office.failResults(false);
        office.resumes(id);
        assertThat(office.checked(moved.plus(Duration.ofDays(2))))
            .anyMatch(line -> line.contains("\"UploadsOverdue\":0}"));
    }

    /// All its rows are booked, and its results cannot be written, however often it is tried.
    private String stuck() {
        office.put(KEY, FILE);
        office.failResults(true);
        for (var attempt = 1; attempt <= 3; attempt++) {
            assertThatThrownBy(() -> office.imports(KEY)).isInstanceOf(S3Exception.class);
        }
        return listed("running").getFirst();
    }

    private HttpResult shown(String id) {
        return office.upload(id).applicantOf("06412").sendTo(office.get);
    }

    /// Ids of all uploads with this status, page by page.
    private List<String> listed(String status) {
        var ids = new ArrayList<String>();
        var call = HttpCall.get("/v1/uploads").as("officer").query("status", status).query("limit", "2");
        for (var next = "start"; !next.isEmpty();) {
            var page = call.sendTo(office.list);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            ((Json.Items) page.json().byName().getOrDefault("items", Json.NULL)).list()
                .forEach(item -> ids.add(((Json.Fields) item).text("uploadId").orElseThrow()));
            next = page.at("next");
            call.query("cursor", next);
        }
        return ids;
    }
}
