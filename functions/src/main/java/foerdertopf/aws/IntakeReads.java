package foerdertopf.aws;

import java.util.Optional;
import java.util.function.Predicate;

import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Chunk;
import foerdertopf.journal.Intake;
import foerdertopf.journal.PageKey;

/// Reads what lies under an intake or in a chunk so that it fits together. Where a transaction committed between two
/// items of the answer, the answer is old in one place and new in another; it is read again.
final class IntakeReads {

    private static final String FROM_THE_FIRST = " ";
    private static final int ALIKE_IS_HOW_IT_STANDS = 3;

    private final TableReads reads;
    private final Tables tables;
    private final Pacing pacing;

    IntakeReads(TableReads reads, Tables tables, Pacing pacing) {
        this.reads = reads;
        this.tables = tables;
        this.pacing = pacing;
    }

    Optional<Intake> intake(IntakeId intake) {
        return whole(
            PageKey.partition(intake, PageKey.IN_THE_INTAKE), StoredPartition::isIntakeOfOneMoment).intake();
    }

    Chunk chunk(IntakeId intake, int chunk) {
        return whole(PageKey.partition(intake, chunk), StoredPartition::isChunkOfOneMoment).chunk();
    }

    /// What does not fit together and yet stays as it is, several times in a row, is not torn but damaged: it is answered
    /// as it stands, so that the check can say what is wrong. Nothing is decided by it, see the use cases.
    private StoredPartition whole(String partition, Predicate<StoredPartition> isOfOneMoment) {
        var tries = new Tries(pacing);
        var found = read(partition);
        for (var alike = 1; !isOfOneMoment.test(found) && alike < ALIKE_IS_HOW_IT_STANDS;) {
            tries.again();
            var next = read(partition);
            alike = next.equals(found) ? alike + 1 : 1;
            found = next;
        }
        return found;
    }

    private StoredPartition read(String partition) {
        return StoredPartition.of(reads.partition(tables.journal(), partition, FROM_THE_FIRST));
    }
}
