package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

import foerdertopf.ids.IntakeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that fails before its columns are judged is told why in the language of its header.
class FailureLanguageTest {

    private static final String KEY = "uploads/06412/language-course/x.csv";
    private static final String ENGLISH = "reference,carrier,carrierKind,from,to,participantUnits\n";
    private static final String ROW = "E-1,Smith,church,2016-02-01,2016-06-30,10\n";

    private static final String ENGLISH_WITH_SEPARATOR_NAMED_WRONGLY = "sep=|\nreference,carrier,from\n";

    private final ImportRig rig = new ImportRig();

    @ParameterizedTest
    @ValueSource(strings = {"\"open", "E-1,\"Smith\"x\n", "E-1,\0\n", ENGLISH_WITH_SEPARATOR_NAMED_WRONGLY, ""})
    void anEnglishFileIsNotToldInGerman(String rest) {
        var file = rest.startsWith("sep") ? rest : ENGLISH + rest;
        assertEnglish(rig.bring(KEY, file.getBytes(UTF_8)).upload());
    }

    @Test
    void anEnglishFileWithABrokenHeaderIsNotToldInGerman() {
        assertEnglish(rig.bring(KEY, ("\"reference,carrier,from,to\n" + ROW).getBytes(UTF_8)).upload());
        assertEnglish(rig.bring(KEY, ("reference,carrier\0,from,to\n" + ROW).getBytes(UTF_8)).upload());
        assertEnglish(rig.bring(KEY, ("\uFEFF" + ENGLISH + ROW).getBytes(UTF_16LE)).upload());
        assertEnglish(rig.bring(KEY, (ENGLISH + ROW).getBytes(UTF_16LE)).upload());
    }

    @Test
    void anEnglishFileInTheWrongPlaceIsNotToldInGerman() {
        assertEnglish(rig.bring("uploads/06412/x.csv", (ENGLISH + ROW).getBytes(UTF_8)).upload());
    }

    @Test
    void anEnglishFileThatWasReplacedIsNotToldInGerman() {
        var object = rig.files.upload(KEY, (ENGLISH + ROW).getBytes(UTF_8));
        rig.files.upload(KEY, (ENGLISH + ROW + ROW).getBytes(UTF_8));
        assertEnglish(rig.take(object).upload());
    }

    @Test
    void anEnglishFileThatIsTooLargeIsNotToldInGerman() {
        var object = rig.files.upload(KEY, (ENGLISH + ROW).getBytes(UTF_8));
        var store = new MortalFiles(rig.files, Kill.never()) {
            @Override
            public Optional<Long> size(StoredObject wanted) {
                return Optional.of(FileCheck.LARGEST + 1);
            }

            @Override
            public Optional<InputStream> open(StoredObject wanted, long from) {
                return Optional.of(new ByteArrayInputStream(rig.files.bytes(KEY)));
            }
        };
        assertEnglish(rig.take(object, rig.ledger, store).upload());
    }

    @Test
    void aFileWhoseHeaderTellsNothingIsToldInGerman() {
        for (var file : new String[]{"", "\n\n", "PK\u0003\u0004", "a,b\n\"open"}) {
            assertThat(rig.result(rig.bring(KEY, file.getBytes(UTF_8)).upload(), "rejected.csv"))
                .startsWith("\uFEFFZeile;Spalte;Code;Meldung\r\n");
        }
    }

    private void assertEnglish(IntakeId id) {
        assertThat(rig.result(id, "rejected.csv")).startsWith("\uFEFFrow;column;code;message\r\n")
            .containsPattern(";invalid;\"?(The|A|In|There) ");
        assertThat(rig.result(id, "summary.json")).doesNotContain("Datei");
    }
}
