package foerdertopf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import foerdertopf.intake.MalformedFiles.Malformed;
import foerdertopf.journal.Entry;
import foerdertopf.journal.Upload.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A file that cannot be taken as a whole is told why, in the upload and in its results, and leaves no entry.
class MalformedFilesTest {

    private static final int COUNT = Boolean.getBoolean("foerdertopf.long") ? 5_000 : 140;

    private final ImportRig rig = new ImportRig();

    static List<Malformed> files() {
        return MalformedFiles.seeded(COUNT, 20_160_215);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isToldWhyAndLeavesNoEntry(Malformed file) {
        var id = rig.bring("uploads/06412/language-course/x.csv", file.bytes()).upload();
        assertThat(rig.upload(id).state()).isInstanceOfSatisfying(
            State.Failed.class, failed -> assertThat(failed.reason()).isIn(file.reasons()));
        assertThat(rig.result(id, "rejected.csv").lines().skip(1)).singleElement()
            .asString()
            .matches("(?:[1-9][0-9]*)?;;invalid;.{15,}");
        assertThat(rig.result(id, "accepted.csv").lines()).hasSize(1);
        assertThat(rig.result(id, "summary.json")).contains("rows=0", "rejected=0", "codes={}", "code=invalid")
            .doesNotContain("reason=]");
        var entries = new ArrayList<Entry>();
        rig.ledger.open(books -> books.allEntries().forEach(entries::add));
        assertThat(entries).isEmpty();
    }
}
