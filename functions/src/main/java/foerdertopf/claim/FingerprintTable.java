package foerdertopf.claim;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import foerdertopf.claim.TableSpace.Block;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;

/// Fingerprints with the claims they belong to, in slots of 16 bytes: fingerprint, row, number of the intake. An import
/// looks its measures up among those of all earlier ones, and a large table lies outside the heap. Open addressing over a
/// table at most half full; one fingerprint may stand several times. Not thread-safe.
final class FingerprintTable implements AutoCloseable {

    private static final long SMALLEST = 64;
    private static final long SLOT = 16;
    private static final long ROW = 8;
    private static final long INTAKE = 12;

    private final TableSpace space;
    private final List<IntakeId> intakes = new ArrayList<>();
    private final Map<IntakeId, Integer> numbers = new HashMap<>();

    private Block block;
    private long slots = SMALLEST;
    private long size;

    FingerprintTable(TableSpace space) {
        this.space = space;
        this.block = space.allocate(SMALLEST * SLOT);
    }

    void add(long fingerprint, IntakeId intake, int row) {
        if (2 * (size + 1) > slots) {
            grow();
        }
        put(fingerprint, row, numbers.computeIfAbsent(intake, this::register));
        size++;
    }

    /// Every claim that left this fingerprint.
    List<ClaimNumber> claims(long fingerprint) {
        var found = new ArrayList<ClaimNumber>(0);
        for (var slot = start(fingerprint); row(slot) != 0; slot = next(slot)) {
            if (fingerprint(slot) == fingerprint) {
                found.add(new ClaimNumber(intakes.get(intakeNumber(slot)), row(slot)));
            }
        }
        return found;
    }

    private int register(IntakeId intake) {
        intakes.add(intake);
        return intakes.size() - 1;
    }

    private void put(long fingerprint, int row, int intakeNumber) {
        var slot = start(fingerprint);
        while (row(slot) != 0) {
            slot = next(slot);
        }
        var memory = block.memory();
        memory.set(JAVA_LONG, slot * SLOT, fingerprint);
        // Rows count from 1, so 0 marks a free slot.
        memory.set(JAVA_INT, slot * SLOT + ROW, row);
        memory.set(JAVA_INT, slot * SLOT + INTAKE, intakeNumber);
    }

    private void grow() {
        var old = block;
        var oldSlots = slots;
        slots = 2 * oldSlots;
        block = space.allocate(slots * SLOT);
        for (var at = 0L; at < oldSlots * SLOT; at += SLOT) {
            var row = old.memory().get(JAVA_INT, at + ROW);
            if (row != 0) {
                put(old.memory().get(JAVA_LONG, at), row, old.memory().get(JAVA_INT, at + INTAKE));
            }
        }
        old.close();
    }

    private long fingerprint(long slot) {
        return block.memory().get(JAVA_LONG, slot * SLOT);
    }

    private int row(long slot) {
        return block.memory().get(JAVA_INT, slot * SLOT + ROW);
    }

    private int intakeNumber(long slot) {
        return block.memory().get(JAVA_INT, slot * SLOT + INTAKE);
    }

    private long start(long fingerprint) {
        return ((fingerprint * 0x9E3779B97F4A7C15L) >>> 16) & (slots - 1);
    }

    private long next(long slot) {
        return (slot + 1) & (slots - 1);
    }

    @Override
    public void close() {
        block.close();
    }
}
