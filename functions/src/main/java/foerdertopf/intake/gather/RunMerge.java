package foerdertopf.intake.gather;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/// Merges sorted runs into one sequence.
final class RunMerge implements Iterator<byte[]> {

    private final PriorityQueue<Front> fronts = new PriorityQueue<>(
        (one, other) -> Arrays.compareUnsigned(one.bytes, other.bytes));

    /// The first of a run that has not been taken yet.
    private static final class Front {
        private final SortedRun run;
        private final byte[] bytes;

        private Front(SortedRun run, byte[] bytes) {
            this.run = run;
            this.bytes = bytes;
        }
    }

    RunMerge(List<SortedRun> runs) {
        runs.forEach(this::takeFrom);
    }

    private void takeFrom(SortedRun run) {
        run.next().ifPresent(bytes -> fronts.add(new Front(run, bytes)));
    }

    @Override
    public boolean hasNext() {
        return !fronts.isEmpty();
    }

    @Override
    public byte[] next() {
        var least = fronts.poll();
        if (least == null) {
            throw new NoSuchElementException();
        }
        takeFrom(least.run);
        return least.bytes;
    }
}
