package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.Upload.Place;
import foerdertopf.journal.Upload.State;
import foerdertopf.report.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverdueUploadsTest {

    private static final String KEY = "uploads/06412/deutsch4u/x.csv";
    private static final List<BodyId> OWNERS = List.of(new BodyId("frankfurt-am-main"), Place.Nowhere.NOBODY);

    private final ImportRig rig = new ImportRig();

    @ParameterizedTest(name = "{0} ms before or after a day: {1}")
    @CsvSource({"-1, 0", "0, 0", "1, 1"})
    void anImportThatHasNotMovedForADayIsOverdue(long millis, int overdue) {
        cut(KEY);
        assertThat(overdueAt(ImportRig.NOW.plus(Duration.ofDays(1)).plusMillis(millis))).isEqualTo(overdue);
    }

    @Test
    void whatIsDoneOrFailedIsNeverOverdue() {
        rig.bring(KEY, SampleFiles.courses(20).getBytes(UTF_8));
        rig.bring("uploads/nowhere.csv", new byte[1]);
        assertThat(overdueAt(ImportRig.NOW.plus(Duration.ofDays(100)))).isZero();
    }

    @Test
    void eachOneIsCountedWhoseverItIs() {
        for (var name = 0; name < 5; name++) {
            cut("uploads/06412/deutsch4u/" + name + ".csv");
        }
        assertThat(overdueAt(ImportRig.NOW.plus(Duration.ofDays(2)))).isEqualTo(5);
    }

    /// An import that began days ago and goes on is none.
    @Test
    void anImportMovesWithEachBatch() {
        var clock = new SettableClock(ImportRig.NOW);
        var object = rig.files.upload(KEY, SampleFiles.courses(500).getBytes(UTF_8));
        var third = Kill.atCommit(3, Kill.Moment.AFTER);
        var ledger = MortalLedger.of(rig.ledger, third);
        cut(object, ledger, clock);
        clock.advance(Duration.ofDays(3));
        var next = Kill.atCommit(1, Kill.Moment.AFTER);
        cut(object, MortalLedger.of(rig.ledger, next), clock);
        assertThat(rig.uploads().getFirst().progressAt()).isEqualTo(ImportRig.NOW.plus(Duration.ofDays(3)));
        assertThat(overdueAt(ImportRig.NOW.plus(Duration.ofDays(4)))).isZero();
        assertThat(overdueAt(ImportRig.NOW.plus(Duration.ofDays(5)))).isEqualTo(1);
    }

    @Test
    void anUploadSaysWhenItEnded() {
        var clock = new SettableClock(ImportRig.NOW);
        var object = rig.files.upload(KEY, SampleFiles.courses(20).getBytes(UTF_8));
        cut(object, MortalLedger.of(rig.ledger, Kill.atCommit(1, Kill.Moment.AFTER)), clock);
        clock.advance(Duration.ofHours(5));
        new ImportingFile(rig.tools(rig.ledger, rig.files, clock)).run(object, 1, () -> Duration.ofMinutes(15));
        assertThat(rig.uploads().getFirst().state()).isInstanceOf(State.Done.class);
        assertThat(rig.uploads().getFirst().progressAt()).isEqualTo(ImportRig.NOW.plus(Duration.ofHours(5)));
        assertThat(rig.uploads().getFirst().file().at()).isEqualTo(ImportRig.NOW);
    }

    private void cut(String key) {
        var object = rig.files.upload(key, SampleFiles.courses(20).getBytes(UTF_8));
        var first = Kill.atCommit(1, Kill.Moment.AFTER);
        assertThatThrownBy(() -> rig.take(object, MortalLedger.of(rig.ledger, first), rig.files))
            .isInstanceOf(Kill.Killed.class);
    }

    private void cut(StoredObject object, Ledger ledger, Clock clock) {
        var importing = new ImportingFile(rig.tools(ledger, rig.files, clock));
        assertThatThrownBy(() -> importing.run(object, 1, () -> Duration.ofMinutes(15)))
            .isInstanceOf(Kill.Killed.class);
    }

    private int overdueAt(Instant now) {
        return new OverdueUploads(rig.ledger, OWNERS, Clock.fixed(now, ZoneOffset.UTC)).find().size();
    }
}
