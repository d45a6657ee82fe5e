package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every implementation of [FileStore] must do.
public interface FileStoreContract {

    FileStore store();

    /// Puts a file as somebody outside does.
    void upload(String key, byte[] bytes);

    @Test
    default void findsNothingWhereNothingLies() {
        assertThat(store().find("uploads/nothing here.csv")).isEmpty();
    }

    @Test
    default void findsWhatLiesThereNow() throws IOException {
        var key = "uploads/06412/language-course/Kurse März+1.csv";
        upload(key, "first".getBytes(UTF_8));
        var stored = store().find(key).orElseThrow();
        assertThat(stored.size()).isEqualTo(5);
        assertThat(stored.object().key()).isEqualTo(key);
        assertThat(store().size(stored.object())).hasValue(5L);
        assertThat(read(stored.object(), 0)).isEqualTo("first");
    }

    @Test
    default void readsFromAnyByteOn() throws IOException {
        upload("uploads/a.csv", "0123456789".getBytes(UTF_8));
        var object = store().find("uploads/a.csv").orElseThrow().object();
        assertThat(read(object, 1)).isEqualTo("123456789");
        assertThat(read(object, 9)).isEqualTo("9");
    }

    @Test
    default void theSameBytesPutAgainAreTheSameObject() throws IOException {
        upload("uploads/again.csv", "first".getBytes(UTF_8));
        var first = store().find("uploads/again.csv").orElseThrow().object();
        upload("uploads/again.csv", "other".getBytes(UTF_8));
        var other = store().find("uploads/again.csv").orElseThrow().object();
        upload("uploads/again.csv", "first".getBytes(UTF_8));
        var again = store().find("uploads/again.csv").orElseThrow().object();
        assertThat(first.isSameAs(again.tag())).isTrue();
        assertThat(first.isSameAs(other.tag())).isFalse();
        assertThat(read(first, 2)).isEqualTo("rst");
        assertThat(read(again, 2)).isEqualTo("rst");
    }

    @Test
    default void findsTheSameBytesUnderTheirOwnKeyAlone() {
        upload("uploads/a.csv", "first".getBytes(UTF_8));
        var object = store().find("uploads/a.csv").orElseThrow().object();
        var elsewhere = new StoredObject("uploads/b.csv", object.tag());
        assertThat(store().size(elsewhere)).isEmpty();
        assertThat(store().open(elsewhere, 0)).isEmpty();
    }

    @Test
    default void aStreamThatWasOpenedReadsOnWhenItIsClosedEarly() throws IOException {
        upload("uploads/large.csv", new byte[3_000_000]);
        var object = store().find("uploads/large.csv").orElseThrow().object();
        for (var i = 0; i < 3; i++) {
            try (var stream = store().open(object, 0).orElseThrow()) {
                assertThat(stream.readNBytes(10)).hasSize(10);
            }
        }
        assertThat(read(object, 2_999_999)).isEqualTo("\0");
    }

    @Test
    default void putsFilesOverWhatWasThere(@TempDir Path folder) throws IOException {
        var file = folder.resolve("x");
        for (var text : new String[]{"old", "newer", ""}) {
            Files.writeString(file, text);
            store().put("results/x/accepted.csv", FileStore.Kind.CSV, file);
            assertThat(store().find("results/x/accepted.csv").orElseThrow().size()).isEqualTo(text.length());
        }
    }

    default String read(StoredObject object, long from) throws IOException {
        try (var stream = store().open(object, from).orElseThrow()) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
