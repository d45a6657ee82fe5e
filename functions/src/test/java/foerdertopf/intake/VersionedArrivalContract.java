package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.intake.CreatingUpload.Announcement;
import foerdertopf.intake.CreatingUpload.Outcome;
import foerdertopf.journal.Upload;
import foerdertopf.journal.Upload.Place;
import foerdertopf.journal.Upload.State;
import foerdertopf.programme.FundingLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which upload a version of an object belongs to: that of its key and ETag, whatever came before it, between or after.
public abstract class VersionedArrivalContract {

    private static final String KEY = "uploads/06412/language-course/x.csv";
    private static final byte[] FILE = SampleFiles.languageCourses(40).getBytes(UTF_8);
    private static final byte[] OTHER = SampleFiles.languageCourses(41).getBytes(UTF_8);

    private final ImportRig rig = new ImportRig();

    /// A store that keeps versions, and holds nothing yet.
    protected abstract FileStore store();

    protected abstract void put(String key, byte[] bytes);

    /// Takes away what stands under a key now; its versions stay.
    protected abstract void remove(String key);

    /// Takes a version away for good.
    protected abstract void forget(StoredObject object);

    @Test
    void theSameBytesPutAgainAreNoSecondUpload() throws IOException {
        var first = take(upload(KEY, FILE));
        var upload = rig.upload(first);
        var entries = entries();
        var results = results(first);
        var again = upload(KEY, FILE);
        assertThat(take(again)).isEqualTo(first);
        assertThat(uploads()).hasSize(1);
        assertThat(rig.upload(first)).isEqualTo(upload);
        assertThat(entries()).isEqualTo(entries);
        assertThat(results(first)).isEqualTo(results);
    }

    /// Put as A, B, A; told of in any order, also twice.
    @ParameterizedTest
    @ValueSource(strings = {"012", "021", "102", "120", "201", "210", "001122", "210012", "202021"})
    void bytesThatComeBackAfterOthersAreNoThirdUpload(String order) {
        var versions = List.of(upload(KEY, FILE), upload(KEY, OTHER), upload(KEY, FILE));
        order.chars().forEach(number -> take(versions.get(number - '0')));
        assertThat(uploads()).hasSize(2)
            .allSatisfy(
                upload -> assertThat(upload.state()).isInstanceOf(State.Done.class));
        assertThat(uploads().stream().mapToInt(Upload::accepted).sum()).as("each row but two, once").isEqualTo(39);
    }

    @Test
    void aVersionIsReadThoughOthersCameAfterIt() {
        var first = upload(KEY, FILE);
        upload(KEY, OTHER);
        var id = take(first);
        assertThat(rig.upload(id).state()).isInstanceOf(State.Done.class);
        assertThat(rig.upload(id).rowsRead()).isEqualTo(40);
    }

    @Test
    void aVersionIsReadToItsEndThoughOthersCameMeanwhile() {
        var first = upload(KEY, FILE);
        var store = new MortalFiles(store(), Kill.never()) {
            @Override
            public Optional<InputStream> open(StoredObject wanted, long from) {
                var opened = super.open(wanted, from);
                VersionedArrivalContract.this.put(KEY, OTHER);
                return opened;
            }
        };
        var id = rig.take(first, rig.ledger, store).upload();
        assertThat(rig.upload(id).state()).isInstanceOf(State.Done.class);
        assertThat(rig.upload(id).rowsRead()).isEqualTo(40);
    }

    @Test
    void aVersionIsReadThoughItsKeyWasDeletedMeanwhile() {
        var first = upload(KEY, FILE);
        remove(KEY);
        assertThat(rig.upload(take(first)).state()).isInstanceOf(State.Done.class);
    }

    @Test
    void aVersionThatIsGoneFailsWithItsReason() {
        var first = upload(KEY, FILE);
        upload(KEY, OTHER);
        forget(first);
        assertThat(reason(take(first))).isEqualTo("replaced");
    }

    @Test
    void anImportThatWasCutGoesOnWithTheSameBytesOfAnotherVersion() {
        var key = "uploads/06412/deutsch4u/x.csv";
        var file = SampleFiles.courses(200).getBytes(UTF_8);
        var first = upload(key, file);
        var cut = Kill.atCommit(2, Kill.Moment.AFTER);
        assertThatThrownBy(() -> rig.take(first, MortalLedger.of(rig.ledger, cut), store()))
            .isInstanceOf(Kill.Killed.class);
        var again = upload(key, file);
        forget(first);
        var id = take(again);
        assertThat(uploads()).hasSize(1);
        assertThat(rig.upload(id).state()).isInstanceOf(State.Done.class);
        assertThat(rig.upload(id).rowsRead()).isEqualTo(200);
        assertThat(take(first)).isEqualTo(id);
    }

    @Test
    void theSameBytesSentTwiceByOneLinkAreNoSecondObject() {
        var id = announced();
        var key = UploadKey.announced("06412", FundingLine.LANGUAGE_COURSE, id);
        var first = upload(key, FILE);
        var again = upload(key, FILE);
        assertThat(take(again)).isEqualTo(id);
        assertThat(take(first)).isEqualTo(id);
        assertThat(uploads()).hasSize(1);
        assertThat(rig.upload(id).state()).isInstanceOf(State.Done.class);
    }

    @Test
    void otherBytesSentByTheSameLinkFailAndLeaveTheFirst() {
        var id = announced();
        var key = UploadKey.announced("06412", FundingLine.LANGUAGE_COURSE, id);
        var first = upload(key, FILE);
        var second = upload(key, OTHER);
        assertThat(take(first)).isEqualTo(id);
        assertThat(reason(take(second))).isEqualTo("second-object");
        assertThat(rig.upload(id).state()).isInstanceOf(State.Done.class);
    }

    private StoredObject upload(String key, byte[] bytes) {
        put(key, bytes);
        return store().find(key).orElseThrow().object();
    }

    private IntakeId take(StoredObject object) {
        return rig.take(object, rig.ledger, store()).upload();
    }

    private IntakeId announced() {
        var place = new Place.Line(new BodyId("frankfurt-am-main"), "06412", FundingLine.LANGUAGE_COURSE);
        var announcement = new Announcement("sub", "key", ImportRig.NOW, place, "Kurse.csv", FILE.length);
        return ((Outcome.Created) new CreatingUpload(rig.ledger, new NoLinks()).create(announcement)).upload();
    }

    private List<Upload> uploads() {
        return rig.uploads();
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

    /// By name: the object and its bytes.
    private Map<String, String> results(IntakeId id) throws IOException {
        var results = new TreeMap<String, String>();
        for (var name : List.of("accepted.csv", "rejected.csv", "summary.json")) {
            var stored = store().find("results/" + id + "/" + name).orElseThrow();
            try (var in = store().open(stored.object(), 0).orElseThrow()) {
                results.put(name, stored.object().tag().text() + "\n" + new String(in.readAllBytes(), UTF_8));
            }
        }
        return results;
    }
}
