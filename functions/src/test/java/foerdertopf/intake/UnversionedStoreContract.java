package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/// What a store that keeps no versions does beyond [FileStoreContract].
public interface UnversionedStoreContract extends FileStoreContract {

    @Test
    default void neverReadsOtherBytesThanThoseMeant() throws IOException {
        upload("uploads/a.csv", "first".getBytes(UTF_8));
        var first = store().find("uploads/a.csv").orElseThrow().object();
        upload("uploads/a.csv", "other".getBytes(UTF_8));
        assertThat(store().size(first)).isEmpty();
        assertThat(store().open(first, 0)).isEmpty();
        assertThat(store().open(first, 2)).isEmpty();
        upload("uploads/a.csv", "first".getBytes(UTF_8));
        assertThat(store().find("uploads/a.csv").orElseThrow().object()).isEqualTo(first);
        assertThat(read(first, 2)).isEqualTo("rst");
    }
}
