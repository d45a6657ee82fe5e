package foerdertopf.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import foerdertopf.claim.Candidate;
import foerdertopf.claim.PageRows;
import foerdertopf.intake.sheet.SheetClaim;
import foerdertopf.intake.sheet.SheetItem;
import foerdertopf.journal.RejectedRow;
import foerdertopf.subsidy.SubsidyRules;

/// Cuts what a file holds into batches that fit into one transaction each, and those into chunks. The same rows are cut in
/// the same places, wherever reading began anew.
final class BatchCutter implements Iterator<Batch> {

    private final SubsidyRules rules;
    private final Iterator<SheetItem> items;
    private final long end;
    private Optional<SheetItem> ahead;

    /// `end` is the byte after the last item.
    BatchCutter(SubsidyRules rules, Iterator<SheetItem> items, long end) {
        this.rules = rules;
        this.items = items;
        this.end = end;
        this.ahead = pull();
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public Batch next() {
        var first = ahead.orElseThrow(NoSuchElementException::new);
        var load = new BatchLoad(rules);
        var chunks = new ArrayList<PageRows>();
        var chunk = new Chunk(first.row());
        var last = first.row();
        while (ahead.isPresent()) {
            var item = ahead.get();
            load.add(item.claim());
            if (load.isChunkOverFull() && item.row() != chunk.first) {
                chunks.add(chunk.rows());
                chunk = new Chunk(item.row());
                load.beginChunk();
                load.add(item.claim());
            }
            if (load.isOverFull() && item.row() != first.row()) {
                break;
            }
            chunk.add(item.claim());
            last = item.row();
            ahead = pull();
        }
        if (!chunk.isEmpty()) {
            chunks.add(chunk.rows());
        }
        var afterLast = last + 1;
        var next = ahead.map(item -> new Checkpoint(item.row(), item.startByte()))
            .orElseGet(() -> new Checkpoint(afterLast, end));
        return new Batch(chunks, next);
    }

    /// The rows of one chunk while they are gathered.
    private static final class Chunk {
        private final int first;
        private final List<Candidate> candidates = new ArrayList<>();
        private final List<RejectedRow> rejected = new ArrayList<>();

        private Chunk(int first) {
            this.first = first;
        }

        private void add(SheetClaim claim) {
            switch (claim) {
                case SheetClaim.WellFormed(var candidate) -> candidates.add(candidate);
                case SheetClaim.Faulty(var rows) -> rejected.addAll(rows);
            }
        }

        private boolean isEmpty() {
            return candidates.isEmpty() && rejected.isEmpty();
        }

        private PageRows rows() {
            return new PageRows(first, candidates, rejected);
        }
    }

    private Optional<SheetItem> pull() {
        return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
    }
}
