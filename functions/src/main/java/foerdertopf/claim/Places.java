package foerdertopf.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.Chunk;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Head;
import foerdertopf.journal.Intake;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageStatus;

/// Finds claims by their number: under their intake, or in the chunk of an upload that holds their row.
final class Places {

    private final LedgerReader ledger;

    Places(LedgerReader ledger) {
        this.ledger = ledger;
    }

    Optional<Place> find(ClaimNumber number) {
        return ledger.intake(number.intake()).flatMap(intake -> find(intake, number.row()));
    }

    private Optional<Place> find(Intake intake, int row) {
        return switch (intake) {
            case Intake.OfClaim(var head, var page, var decisions) ->
                claim(page, row).map(entry -> new Place.InIntake(head, page, entry, decisions));
            case Intake.OfUpload(var head) ->
                chunkWith(head.upload().chunks(), row)
                    .flatMap(chunk -> find(head, ledger.chunk(head.intake(), chunk), row));
        };
    }

    private static Optional<Place> find(Head.OfUpload head, Chunk chunk, int row) {
        for (var page : chunk.pages()) {
            var entry = claim(page, row);
            if (entry.isPresent()) {
                return entry.map(found -> inUpload(head, chunk, page, found));
            }
        }
        return Optional.empty();
    }

    /// Statuses that do not show have no version: the claim can be shown from its entries, and nothing is decided.
    private static Place inUpload(Head.OfUpload head, Chunk chunk, Page page, ClaimEntry entry) {
        var status = chunk.statuses()
            .stream()
            .filter(candidate -> candidate.page().equals(page.page()))
            .findFirst()
            .orElseGet(() -> new PageStatus(page.page(), 0, List.of(), page.arrival()));
        return new Place.InUpload(head, status, page, entry, chunk.decisions());
    }

    static Optional<ClaimEntry> claim(Page page, int row) {
        var index = indexOf(page.claims(), ClaimEntry::row, row);
        return index < 0 ? Optional.empty() : Optional.of(page.claims().get(index));
    }

    /// The last chunk that begins at or before the row.
    static Optional<Integer> chunkWith(List<Integer> chunks, int row) {
        var index = indexOf(chunks, Integer::intValue, row);
        var last = index >= 0 ? index : -index - 2;
        return last < 0 ? Optional.empty() : Optional.of(chunks.get(last));
    }

    /// Binary search in a list ascending by key, answered as [java.util.Collections#binarySearch] does.
    static <T> int indexOf(List<T> ascending, ToIntFunction<T> key, int wanted) {
        var low = 0;
        var high = ascending.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var here = key.applyAsInt(ascending.get(middle));
            if (here == wanted) {
                return middle;
            }
            if (here < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
