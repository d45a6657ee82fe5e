package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import foerdertopf.claim.Seam;
import foerdertopf.claim.WithdrawOutcome;
import foerdertopf.claim.Withdrawal;
import foerdertopf.claim.WithdrawingClaim;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Hash;
import foerdertopf.journal.Upload.State;
import foerdertopf.journal.check.BookCheck;
import foerdertopf.report.ClosingMonths;
import foerdertopf.testing.Machine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A file of courses is imported in several transactions, each worked out on what the one before will leave. Between any
/// two reads something else is carried out on the same pools.
class ImportBetweenAnyTwoReadsTest {

    private static final int PLACES = Machine.rounds(6, Integer.MAX_VALUE);
    private static final int COURSES = 200;
    private static final String FILE = "uploads/06412/deutsch4u/file.csv";
    private static final String EARLIER_FILE = "uploads/06412/deutsch4u/earlier.csv";

    enum Other {
        A_CLAIM_OF_THE_SAME_COURSES_IS_WITHDRAWN {
            @Override
            void happen(ImportRig rig, IntakeId earlier) {
                var withdrawing = new WithdrawingClaim(rig.ledger, rig.programme().id(), _ -> {});
                for (var row : List.of(1, 91, 199)) {
                    var key = Hash.of(("row " + row).getBytes(UTF_8));
                    assertThat(withdrawing.withdraw(new Withdrawal(
                        new ClaimNumber(earlier, row), "applicant-1", key, key, ImportRig.NOW, "reason")))
                        .isInstanceOf(WithdrawOutcome.Withdrawn.class);
                }
            }
        },
        ANOTHER_RUN_IMPORTS_THE_SAME_FILE {
            @Override
            void happen(ImportRig rig, IntakeId earlier) {
                rig.bring(FILE, SampleFiles.courses(COURSES).getBytes(UTF_8));
            }
        },
        ANOTHER_FILE_CLAIMS_THE_SAME_COURSES {
            @Override
            void happen(ImportRig rig, IntakeId earlier) {
                rig.bring("uploads/06412/deutsch4u/other.csv", SampleFiles.courses(COURSES).getBytes(UTF_8));
            }
        },
        THE_MONTH_IS_CLOSED {
            @Override
            void happen(ImportRig rig, IntakeId earlier) {
                var march = Clock.offset(
                    Clock.fixed(ImportRig.NOW, ZoneOffset.UTC), Duration.ofDays(30));
                new ClosingMonths(rig.ledger, rig.programme(), march, _ -> {}).close();
            }
        };

        abstract void happen(ImportRig rig, IntakeId earlier);
    }

    @ParameterizedTest
    @EnumSource
    void whatMovesMeanwhileIsNoFault(Other other) {
        var places = new ArrayList<>(Seam.places(calls()));
        Collections.shuffle(places, new Random(other.name().hashCode()));
        places.stream().limit(PLACES).forEach(place -> {
            var rig = new ImportRig();
            var earlier = rig.bring(EARLIER_FILE, SampleFiles.courses(COURSES).getBytes(UTF_8)).upload();
            var object = rig.files.upload(FILE, SampleFiles.courses(COURSES).getBytes(UTF_8));
            var seen = Seam.at(rig.ledger, place, () -> other.happen(rig, earlier));
            var outcome = (ImportOutcome.Settled) rig.take(object, seen, rig.files);
            assertThat(outcome.result().state()).as(place.toString()).isInstanceOf(State.Done.class);
            assertThat(outcome.result().rowsRead()).as(place.toString()).isEqualTo(COURSES);
            assertThat(new BookCheck(rig.ledger, rig.programme(), rig.bodies()).differences())
                .as(place.toString())
                .isEmpty();
        });
    }

    private static List<String> calls() {
        var rig = new ImportRig();
        rig.bring(EARLIER_FILE, SampleFiles.courses(COURSES).getBytes(UTF_8));
        var object = rig.files.upload(FILE, SampleFiles.courses(COURSES).getBytes(UTF_8));
        var calls = Seam.noCalls();
        rig.take(object, Seam.noting(rig.ledger, calls), rig.files);
        return calls;
    }
}
