package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.intake.CreatingUpload.Announcement;
import foerdertopf.intake.CreatingUpload.Outcome;
import foerdertopf.journal.Upload.Place;
import foerdertopf.journal.Upload.State;
import foerdertopf.programme.FundingLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which upload an object belongs to, and what becomes of objects that come twice, too late, or to nowhere.
class ArrivalTest {

    private static final String KEY = "uploads/06412/language-course/x.csv";
    private static final byte[] FILE = SampleFiles.languageCourses(40).getBytes(UTF_8);
    private static final byte[] OTHER = SampleFiles.languageCourses(41).getBytes(UTF_8);

    private final ImportRig rig = new ImportRig();

    @Test
    void theSameBytesUnderTheSameKeyAreTheSameUploadAndChangeNothing() {
        var first = rig.bring(KEY, FILE).upload();
        var entries = entries();
        var results = rig.files.texts("results/");
        assertThat(rig.bring(KEY, FILE).upload()).isEqualTo(first);
        assertThat(entries()).isEqualTo(entries);
        assertThat(rig.files.texts("results/")).isEqualTo(results);
    }

    @Test
    void anUploadIsDatedToTheMillisecondHoweverItCame() {
        var id = rig.bring(KEY, FILE).upload();
        assertThat(rig.upload(id).file().at()).isEqualTo(ImportRig.NOW);
    }

    @Test
    void otherBytesUnderTheSameKeyAreAnUploadOfTheirOwn() {
        var first = rig.bring(KEY, FILE).upload();
        var other = rig.bring(KEY, OTHER).upload();
        assertThat(other).isNotEqualTo(first);
        assertThat(rig.upload(first).accepted()).isEqualTo(38);
        assertThat(rig.upload(other).accepted()).as("row 41 alone is new").isEqualTo(1);
    }

    @Test
    void theSameFileUnderAnotherKeyIsFundedOnce() {
        var first = rig.bring(KEY, FILE).upload();
        var again = rig.bring("uploads/06412/language-course/y.csv", FILE).upload();
        assertThat(rig.upload(again).accepted()).isZero();
        assertThat(rig.upload(again).rejected()).isEqualTo(40);
        assertThat(rig.result(again, "rejected.csv"))
            .contains(
                "\r\n1;;duplicate-funding;Diese Maßnahme wird schon gefördert, mit dem Antrag " + first + "-1.\r\n");
    }

    @Test
    void anObjectReplacedBeforeItWasReadFails() {
        var object = rig.files.upload(KEY, FILE);
        rig.files.upload(KEY, OTHER);
        var failed = rig.take(object).upload();
        assertThat(reason(failed)).isEqualTo("replaced");
        assertThat(entries()).isZero();
    }

    @Test
    void anObjectReplacedWhileItIsReadFailsAndSaysWhatWasBooked() {
        var key = "uploads/06412/deutsch4u/x.csv";
        var object = rig.files.upload(key, SampleFiles.courses(200).getBytes(UTF_8));
        var firstPage = Kill.atCommit(2, Kill.Moment.AFTER);
        assertThatThrownBy(() -> rig.take(object, MortalLedger.of(rig.ledger, firstPage), rig.files))
            .isInstanceOf(Kill.Killed.class);
        rig.files.upload(key, OTHER);
        var failed = rig.take(object).upload();
        var upload = rig.upload(failed);
        assertThat(reason(failed)).isEqualTo("replaced");
        assertThat(upload.rowsRead()).isBetween(1, 199);
        assertThat(rig.result(failed, "accepted.csv").lines()).hasSize(1 + upload.accepted());
        assertThat(rig.result(failed, "rejected.csv")).endsWith("""
            ;;invalid;Die Datei wurde ersetzt oder gelöscht, bevor sie ganz gelesen war.\r
            """);
    }

    @Test
    void anObjectReplacedBetweenTwoLooksFails() {
        var object = rig.files.upload(KEY, FILE);
        var kill = Kill.never();
        var store = new MortalFiles(rig.files, kill) {
            @Override
            public Optional<InputStream> open(StoredObject wanted, long from) {
                if (from > 0) {
                    rig.files.upload(KEY, OTHER);
                }
                return super.open(wanted, from);
            }
        };
        assertThat(reason(rig.take(object, rig.ledger, store).upload())).isEqualTo("replaced");
    }

    /// The rows were read from a stream that was open already; what was booked stays, and is told.
    @Test
    void anObjectReplacedWhileItsLastRowsAreReadFailsAndSaysWhatWasBooked() {
        var object = rig.files.upload(KEY, FILE);
        var store = new MortalFiles(rig.files, Kill.never()) {
            @Override
            public Optional<InputStream> open(StoredObject wanted, long from) {
                var opened = super.open(wanted, from);
                if (from > 0) {
                    rig.files.upload(KEY, OTHER);
                }
                return opened;
            }
        };
        var failed = rig.take(object, rig.ledger, store).upload();
        assertThat(reason(failed)).isEqualTo("replaced");
        assertThat(rig.upload(failed).accepted()).isEqualTo(38);
        assertThat(rig.result(failed, "accepted.csv").lines()).hasSize(1 + 38);
        assertThat(rig.result(failed, "rejected.csv")).endsWith("""
            ;;invalid;Die Datei wurde ersetzt oder gelöscht, bevor sie ganz gelesen war.\r
            """);
    }

    @Test
    void anObjectThatIsGoneFails() {
        var object = rig.files.upload(KEY, FILE);
        rig.files.remove(KEY);
        assertThat(reason(rig.take(object).upload())).isEqualTo("replaced");
    }

    @Test
    void anAnnouncedFileIsImportedUnderItsId() {
        var id = announced(FILE.length);
        assertThat(rig.bring(UploadKey.announced("06412", FundingLine.LANGUAGE_COURSE, id), FILE).upload())
            .isEqualTo(id);
        assertThat(rig.upload(id).state()).isInstanceOf(State.Done.class);
        assertThat(rig.upload(id).file().name()).isEqualTo("Kurse.csv");
        assertThat(rig.upload(id).file().by()).isEqualTo("sub");
    }

    @Test
    void aSecondObjectUnderAnAnnouncedKeyFailsAndLeavesTheFirst() {
        var id = announced(FILE.length);
        var key = UploadKey.announced("06412", FundingLine.LANGUAGE_COURSE, id);
        rig.bring(key, FILE);
        var before = rig.upload(id);
        var second = rig.bring(key, OTHER).upload();
        assertThat(second).isNotEqualTo(id);
        assertThat(reason(second)).isEqualTo("second-object");
        assertThat(rig.upload(id)).isEqualTo(before);
        assertThat(rig.result(second, "summary.json")).contains("rows=0").contains("reason=Unter diesem Ablageort");
        assertThat(rig.bring(key, FILE).upload()).isEqualTo(id);
        assertThat(rig.upload(id)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"-1, other-size", "0, done", "1, other-size"})
    void anAnnouncedFileHasTheSizeAnnounced(int more, String expected) {
        var id = announced(FILE.length + more);
        rig.bring(UploadKey.announced("06412", FundingLine.LANGUAGE_COURSE, id), FILE);
        assertThat(rig.upload(id).state() instanceof State.Done ? "done" : reason(id)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', value = {
        "uploads/06412/language-course/a b/ä.CSV | done             | Kurse",
        "uploads/6412/language-course/x.csv      | ags-leading-zero | 06412",
        "uploads/06412000/language-course/x.csv  | unknown-body     | 06412",
        "uploads/06499/language-course/x.csv     | unknown-body     | 06499",
        "uploads/Frankfurt/language-course/x.csv | unknown-body     | Frankfurt",
        "uploads/06412/sprachkurs/x.csv          | unknown-line     | sprachkurs",
        "uploads/06412/language-course/x.txt     | not-csv          | .csv",
        "uploads/06412/language-course/csv       | not-csv          | .csv",
        "uploads/06412/x.csv                     | key              | uploads/Schlüssel/Förderlinie/Name.csv",
        "uploads/x.csv                           | key              | uploads/Schlüssel/Förderlinie/Name.csv",
        "uploads//language-course/x.csv          | key              | uploads/Schlüssel/Förderlinie/Name.csv",
    })
    void aBadKeyFailsWithItsReasonAndAResult(String key, String expected, String named) {
        var id = rig.bring(key, FILE).upload();
        if (expected.equals("done")) {
            assertThat(rig.upload(id).state()).isInstanceOf(State.Done.class);
            return;
        }
        assertThat(reason(id)).isEqualTo(expected);
        assertThat(rig.result(id, "rejected.csv")).contains(named);
        assertThat(rig.result(id, "accepted.csv")).isEqualTo("\uFEFFZeile;Antragsnummer;Förderung\r\n");
        assertThat(entries()).isZero();
    }

    @Test
    void importsOfTheSameObjectAtOnceComeToOneResult() throws InterruptedException {
        var file = SampleFiles.courses(500).getBytes(UTF_8);
        var object = rig.files.upload("uploads/06412/deutsch4u/x.csv", file);
        var together = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var runs = threads.invokeAll(Collections.nCopies(4, () -> {
                together.await();
                return rig.take(object);
            }));
            assertThat(runs).allSatisfy(run -> assertThat(run.resultNow()).isInstanceOf(ImportOutcome.Settled.class));
        }
        var alone = new ImportRig();
        var expected = alone.bring("uploads/06412/deutsch4u/x.csv", file).upload();
        assertThat(rig.upload(expected)).isEqualTo(alone.upload(expected));
        assertThat(rig.files.texts("results/")).isEqualTo(alone.files.texts("results/"));
    }

    private IntakeId announced(int size) {
        var creating = new CreatingUpload(rig.ledger, new NoLinks());
        var place = new Place.Line(new BodyId("frankfurt-am-main"), "06412", FundingLine.LANGUAGE_COURSE);
        var outcome = creating.create(new Announcement("sub", "key", ImportRig.NOW, place, "Kurse.csv", size));
        return ((Outcome.Created) outcome).upload();
    }

    private String reason(IntakeId id) {
        return switch (rig.upload(id).state()) {
            case State.Failed(_, var reason, _) -> reason;
            case State state -> throw new AssertionError(state);
        };
    }

    private long entries() {
        var count = new long[1];
        rig.ledger.open(books -> count[0] = books.allEntries().count());
        return count[0];
    }
}
