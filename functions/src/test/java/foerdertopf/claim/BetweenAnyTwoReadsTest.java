package foerdertopf.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import foerdertopf.claim.Operation.Desk;
import foerdertopf.memory.MemoryLedger;
import foerdertopf.testing.Machine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// While an operation reads the books, another one is carried out between any two of its reads: for claims of every line,
/// from web forms and uploads, and for every pair of operations. Nothing of that is a fault, and the books agree.
class BetweenAnyTwoReadsTest {

    /// In how many places one operation meets another in every build. A withdrawal meets it in each.
    private static final int SAMPLE = Machine.rounds(2, 8);

    static List<Scene.Kind> kinds() {
        return Scene.Kind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatMovesMeanwhileIsNoFault(Scene.Kind kind) {
        var faults = new ArrayList<String>();
        var random = new Random(kind.toString().hashCode());
        for (var operation : Operation.values()) {
            var places = new ArrayList<>(Seam.places(calls(kind, operation)));
            for (var other : Operation.writing()) {
                Collections.shuffle(places, random);
                places.stream()
                    .limit(operation == Operation.WITHDRAWS ? places.size() : SAMPLE)
                    .flatMap(place -> fault(kind, operation, other, place).stream())
                    .forEach(faults::add);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> calls(Scene.Kind kind, Operation operation) {
        var scene = kind.open(new MemoryLedger());
        var calls = Seam.noCalls();
        operation.run(new Desk(scene, Seam.noting(scene.books(), calls), "one"));
        return calls;
    }

    private static Optional<String> fault(
        Scene.Kind kind, Operation operation, Operation other, Seam.Place place) {
        var scene = kind.open(new MemoryLedger());
        var seen = Seam.at(scene.books(), place, () -> other.run(new Desk(scene, scene.books(), "another")));
        try {
            operation.run(new Desk(scene, seen, "one"));
            scene.office(scene.books()).assertTheBooksAgree();
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            return Optional.of(operation + ", while another one " + other + " at " + place + ": " + e);
        }
    }
}
