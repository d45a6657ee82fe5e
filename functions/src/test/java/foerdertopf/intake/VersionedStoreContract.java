package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import foerdertopf.intake.ObjectTag.Pin;
import org.junit.jupiter.api.Test;

/// What a store that keeps versions does beyond [FileStoreContract].
public interface VersionedStoreContract extends FileStoreContract {

    /// Takes away what stands under a key now; its versions stay.
    void remove(String key);

    /// Takes a version away for good.
    void forget(StoredObject object);

    @Test
    default void readsOnAVersionThatOthersCameAfter() throws IOException {
        upload("uploads/v.csv", "first".getBytes(UTF_8));
        var first = now("uploads/v.csv");
        upload("uploads/v.csv", "other".getBytes(UTF_8));
        assertThat(first.tag().pin()).isInstanceOf(Pin.Version.class);
        assertThat(store().size(first)).hasValue(5L);
        assertThat(read(first, 0)).isEqualTo("first");
        assertThat(read(first, 2)).isEqualTo("rst");
        assertThat(read(now("uploads/v.csv"), 0)).isEqualTo("other");
    }

    @Test
    default void findsAVersionByItsName() {
        upload("uploads/v.csv", "first".getBytes(UTF_8));
        var first = now("uploads/v.csv");
        upload("uploads/v.csv", "second".getBytes(UTF_8));
        var found = store().find("uploads/v.csv", first.tag().pin()).orElseThrow();
        assertThat(found.object()).isEqualTo(first);
        assertThat(found.size()).isEqualTo(5);
    }

    @Test
    default void readsAVersionOfWhatWasDeletedSince() throws IOException {
        upload("uploads/v.csv", "first".getBytes(UTF_8));
        var first = now("uploads/v.csv");
        remove("uploads/v.csv");
        assertThat(store().find("uploads/v.csv")).isEmpty();
        assertThat(read(first, 1)).isEqualTo("irst");
    }

    @Test
    default void readsTheSameBytesOfAnotherVersionWhereTheOneNamedIsGone() throws IOException {
        upload("uploads/v.csv", "first".getBytes(UTF_8));
        var first = now("uploads/v.csv");
        upload("uploads/v.csv", "first".getBytes(UTF_8));
        forget(first);
        assertThat(store().size(first)).hasValue(5L);
        assertThat(read(first, 1)).isEqualTo("irst");
    }

    @Test
    default void readsNoOtherBytesWhereTheVersionIsGone() {
        upload("uploads/v.csv", "first".getBytes(UTF_8));
        var first = now("uploads/v.csv");
        upload("uploads/v.csv", "other".getBytes(UTF_8));
        forget(first);
        assertThat(store().find("uploads/v.csv", first.tag().pin())).isEmpty();
        assertThat(store().size(first)).isEmpty();
        assertThat(store().open(first, 0)).isEmpty();
        assertThat(store().open(first, 2)).isEmpty();
    }

    @Test
    default void isGoneWithItsLastVersion() {
        upload("uploads/v.csv", "first".getBytes(UTF_8));
        var first = now("uploads/v.csv");
        remove("uploads/v.csv");
        forget(first);
        assertThat(store().size(first)).isEmpty();
        assertThat(store().open(first, 0)).isEmpty();
    }

    private StoredObject now(String key) {
        return store().find(key).orElseThrow().object();
    }
}
