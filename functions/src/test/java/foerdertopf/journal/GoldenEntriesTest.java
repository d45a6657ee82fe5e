package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

import foerdertopf.journal.Decision.Kind;
import foerdertopf.programme.FundingLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Bytes of the first layout, as they were first written. A failure here means that books which exist can no longer be
/// read as they were, or not with the hash their chain names: then the code is wrong, never the bytes.
class GoldenEntriesTest {

    private static final String FILE = "/journal/layout-1.txt";
    private static final int FIRST_LAYOUT = 1;

    /// One line of the file: a name, the hash, and the bytes in Base64.
    record Golden(String name, Hash hash, String base64) {
        private static Golden of(String line) {
            var cells = line.split("\t", 3);
            return new Golden(cells[0], new Hash(cells[1]), cells[2]);
        }

        private byte[] packed() {
            return Base64.getDecoder().decode(base64);
        }

        private Entry entry() {
            return Optional.ofNullable(GoldenEntries.byName().get(name)).orElseThrow();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void areReadAsTheyWereWrittenWithTheHashTheyHad(Golden golden) {
        assertThat(EntryCodec.unpack(golden.entry().key(), golden.packed()))
            .isEqualTo(new Recorded(golden.entry(), golden.hash()));
    }

    /// The first layout itself still writes the same, whatever layout is today's.
    @ParameterizedTest
    @MethodSource("goldens")
    void areWrittenInTheFirstLayoutAsEver(Golden golden) {
        var first = new EntryLayouts(EntryLayouts.ALL.byVersion(), FIRST_LAYOUT);
        assertThat(Hash.of(first.plain(golden.entry()))).isEqualTo(golden.hash());
    }

    @Test
    void areOfEveryKind() {
        var kinds = Stream.of(Kind.values()).map(kind -> "decision " + kind.key());
        var lines = Stream.of(FundingLine.values()).map(line -> "page " + line.key());
        assertThat(goldens()).extracting(Golden::name)
            .contains("closing", "seal")
            .containsAll(Stream.concat(kinds, lines).toList());
    }

    static Stream<Golden> goldens() {
        try (var file = GoldenEntriesTest.class.getResourceAsStream(FILE)) {
            var text = new String(Optional.ofNullable(file).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(Golden::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
