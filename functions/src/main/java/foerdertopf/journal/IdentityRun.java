package foerdertopf.journal;

import java.util.List;

import foerdertopf.ids.IntakeId;

/// The fingerprints that one page adds to a shard. Runs of a shard are numbered from 1 without a gap: writing a number
/// that is taken is refused, and so nobody adds to a shard without having seen all of it.
public record IdentityRun(Shard shard, int number, IntakeId intake, List<Mark> marks) {

    public IdentityRun {
        marks = List.copyOf(marks);
    }

    /// A fingerprint and the row of the claim it belongs to. Two measures may share a fingerprint: a hit is looked up.
    public record Mark(long fingerprint, int row) {}
}
