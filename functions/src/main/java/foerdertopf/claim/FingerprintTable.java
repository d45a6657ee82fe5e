package foerdertopf.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;

/// Fingerprints with the claims they belong to, in 16 bytes each: an import keeps those of a whole year in memory. Open
/// addressing over a table at most half full; one fingerprint may stand several times. Not thread-safe.
final class FingerprintTable {

    private static final int SMALLEST = 64;

    private final List<IntakeId> intakes = new ArrayList<>();
    private final Map<IntakeId, Integer> numbers = new HashMap<>();

    private long[] fingerprints = new long[SMALLEST];
    private int[] rows = new int[SMALLEST];
    private int[] intakeNumbers = new int[SMALLEST];
    private int size;

    void add(long fingerprint, IntakeId intake, int row) {
        if (2 * (size + 1) > rows.length) {
            grow();
        }
        var number = numbers.computeIfAbsent(intake, this::register);
        put(fingerprint, number, row);
        size++;
    }

    /// Every claim that left this fingerprint.
    List<ClaimNumber> claims(long fingerprint) {
        var found = new ArrayList<ClaimNumber>(0);
        for (var slot = start(fingerprint); rows[slot] != 0; slot = (slot + 1) & (rows.length - 1)) {
            if (fingerprints[slot] == fingerprint) {
                found.add(new ClaimNumber(intakes.get(intakeNumbers[slot]), rows[slot]));
            }
        }
        return found;
    }

    private int register(IntakeId intake) {
        intakes.add(intake);
        return intakes.size() - 1;
    }

    private void put(long fingerprint, int number, int row) {
        var slot = start(fingerprint);
        while (rows[slot] != 0) {
            slot = (slot + 1) & (rows.length - 1);
        }
        fingerprints[slot] = fingerprint;
        intakeNumbers[slot] = number;
        // Rows count from 1, so 0 marks a free slot.
        rows[slot] = row;
    }

    private int start(long fingerprint) {
        return Long.hashCode(fingerprint * 0x9E3779B97F4A7C15L) & (rows.length - 1);
    }

    private void grow() {
        var oldFingerprints = fingerprints;
        var oldRows = rows;
        var oldNumbers = intakeNumbers;
        fingerprints = new long[2 * oldRows.length];
        intakeNumbers = new int[2 * oldRows.length];
        rows = new int[2 * oldRows.length];
        for (var slot = 0; slot < oldRows.length; slot++) {
            if (oldRows[slot] != 0) {
                put(oldFingerprints[slot], oldNumbers[slot], oldRows[slot]);
            }
        }
    }
}
