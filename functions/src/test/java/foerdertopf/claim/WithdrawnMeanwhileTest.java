package foerdertopf.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import foerdertopf.claim.Scene.Kind.Origin;
import foerdertopf.journal.Status;
import foerdertopf.memory.MemoryLedger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two withdraw the same claim, and one is carried out after a reading of the other.
class WithdrawnMeanwhileTest {

    static List<Scene.Kind> kinds() {
        return Scene.Kind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aClaimThatAnotherRequestLetGoOfHasMovedOnAndIsNoFault(Scene.Kind kind) {
        for (var reading : readings(kind)) {
            var scene = kind.open(new MemoryLedger());
            var faster = scene.office(scene.books());
            var first = new ArrayList<WithdrawOutcome>();
            var books = Meanwhile.after(
                reading, scene.books(), () -> first.add(faster.withdraw(scene.first(), "faster")));

            var slower = scene.office(books).withdraw(scene.first(), "slower");

            assertThat(first).hasSize(1).allMatch(WithdrawOutcome.Withdrawn.class::isInstance);
            assertThat(slower).isEqualTo(new WithdrawOutcome.NotPossible(Status.WITHDRAWN));
            faster.withdraw(scene.second());
            var limit = scene.measures().limit();
            assertThat(faster.budget(scene.budget()).available()).hasToString(limit);
            faster.assertTheBooksAgree();
        }
    }

    private static List<String> readings(Scene.Kind kind) {
        var readings = new ArrayList<>(List.of("intake", "request", "budget"));
        if (kind.origin() == Origin.UPLOAD) {
            readings.add("chunk");
        }
        if (kind.hasEntitlement()) {
            readings.add("entitlements");
        }
        return readings;
    }
}
