package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import foerdertopf.intake.Kill.Killed;
import foerdertopf.intake.Kill.Moment;
import foerdertopf.journal.Entry;
import foerdertopf.journal.Head;
import foerdertopf.journal.Upload;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An import that is ended by force at any of its calls to a store, and started again, comes to the same end.
class KilledImportTest {

    enum File {
        ONE_PAGE("language-course", SampleFiles.languageCourses(120)), //
        MANY_PAGES("deutsch4u", SampleFiles.courses(200)), //
        GATHERED("guide-deployment", SampleFiles.guides(100)), //
        BROKEN("language-course", "Kennzeichen;Träger\n1;2\n");

        private final String line;
        private final String text;

        File(String line, String text) {
            this.line = line;
            this.text = text;
        }
    }

    /// Everything that is to be the same: entries, uploads, budgets, results.
    private record End(List<Entry> entries, List<Upload> uploads, Map<PoolId, Budget> budgets,
        SortedMap<String, String> results) {}

    @ParameterizedTest
    @EnumSource(File.class)
    void endsTheSameWhereverItWasKilled(File file) {
        var calls = Kill.never();
        var undisturbed = new ImportRig();
        undisturbed.take(bring(undisturbed, file), MortalLedger.of(undisturbed.ledger, calls),
            new MortalFiles(undisturbed.files, calls));
        var expected = end(undisturbed);
        assertThat(expected.results()).hasSize(3);
        for (var call = 1; call <= calls.calls(); call++) {
            for (var moment : Moment.values()) {
                assertThat(killed(file, call, moment)).as("killed %s call %d", moment, call).isEqualTo(expected);
            }
        }
    }

    private static End killed(File file, int call, Moment moment) {
        var rig = new ImportRig();
        var object = bring(rig, file);
        var kill = Kill.at(call, moment);
        assertThatThrownBy(
            () -> rig.take(object, MortalLedger.of(rig.ledger, kill), new MortalFiles(rig.files, kill)))
            .isInstanceOf(Killed.class);
        rig.take(object);
        return end(rig);
    }

    private static StoredObject bring(ImportRig rig, File file) {
        return rig.files.upload("uploads/06412/" + file.line + "/x.csv", file.text.getBytes(UTF_8));
    }

    private static End end(ImportRig rig) {
        var entries = new ArrayList<Entry>();
        var uploads = new ArrayList<Upload>();
        var budgets = new ArrayList<Map<PoolId, Budget>>();
        rig.ledger.open(books -> {
            books.allEntries().forEach(entries::add);
            books.heads().values().forEach(head -> uploads.add(((Head.OfUpload) head).upload()));
            budgets.add(Map.copyOf(books.budgets()));
        });
        return new End(entries, uploads, budgets.getFirst(), rig.files.texts("results/"));
    }
}
