package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import foerdertopf.intake.ImportOutcome.Settled;
import foerdertopf.journal.Upload.State;
import foerdertopf.journal.check.BookCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two files with the same measures, imported at once, each with a transaction on its way while the next is worked out:
/// what one has drafted is upset by what the other writes, and every measure is funded once all the same.
class FilesAtOnceTest {

    private final ImportRig rig = new ImportRig();

    enum Rows {
        WITH_A_POOL_EACH("deutsch4u", SampleFiles.courses(400)), //
        OF_SEVERAL_TRANSACTIONS("language-course", SampleFiles.languageCourses(25_000));

        private final String line;
        private final String text;

        Rows(String line, String text) {
            this.line = line;
            this.text = text;
        }
    }

    @ParameterizedTest
    @EnumSource(Rows.class)
    void fundEachMeasureOnceBetweenThem(Rows rows) throws Exception {
        var alone = new ImportRig();
        var once = (Settled) alone.bring(key(rows, "alone"), rows.text.getBytes(UTF_8));
        var outcomes = new ArrayList<Settled>();
        for (var outcome : atOnce(importing(rows, "first"), importing(rows, "second"))) {
            outcomes.add((Settled) outcome);
        }
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.result().state()).isInstanceOf(State.Done.class));
        assertThat(outcomes.stream().mapToInt(outcome -> outcome.result().accepted()).sum())
            .isEqualTo(once.result().accepted());
        assertThat(new BookCheck(rig.ledger, rig.programme(), rig.bodies()).differences()).isEmpty();
    }

    private Callable<ImportOutcome> importing(Rows rows, String name) {
        var object = rig.files.upload(key(rows, name), rows.text.getBytes(UTF_8));
        return () -> rig.take(object);
    }

    private static String key(Rows rows, String name) {
        return "uploads/06412/" + rows.line + "/" + name + ".csv";
    }

    private static List<ImportOutcome> atOnce(Callable<ImportOutcome> one, Callable<ImportOutcome> other)
        throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<ImportOutcome>> running = threads.invokeAll(List.of(one, other));
            return List.of(running.getFirst().get(), running.getLast().get());
        }
    }
}
