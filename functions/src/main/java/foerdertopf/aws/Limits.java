package foerdertopf.aws;

import java.util.List;

import foerdertopf.journal.Posting;

/// What DynamoDB takes in one transaction. Whoever asks for more has a fault, found before anything is sent.
final class Limits {

    private static final int LARGEST_ITEM = 400 * 1024;
    private static final int LARGEST_TRANSACTION = 4 * 1024 * 1024;

    private Limits() {}

    static void require(List<Write> writes) {
        if (writes.size() > Posting.MOST_ACTIONS) {
            throw new IllegalArgumentException(
                "a posting of " + writes.size() + " actions, of " + Posting.MOST_ACTIONS + " at most");
        }
        var total = 0;
        for (var write : writes) {
            var size = ItemSize.of(write.item());
            if (size > LARGEST_ITEM) {
                throw new IllegalArgumentException("an item of " + size + " bytes, of " + LARGEST_ITEM + " at most");
            }
            total += size;
        }
        if (total > LARGEST_TRANSACTION) {
            throw new IllegalArgumentException(
                "a posting of " + total + " bytes, of " + LARGEST_TRANSACTION + " at most");
        }
    }
}
