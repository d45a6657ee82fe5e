package foerdertopf.report;

import java.util.List;
import java.util.function.Consumer;

import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Slice;

/// Goes through a list by index in batches small enough that what they name fits into memory: a page holds up to 1 000
/// claims, so 20 of them are some tens of megabytes.
final class KeyBatches {

    static final int BATCH = 20;
    static final int KEYS = 1_000;

    private KeyBatches() {}

    /// One of the lists of a ledger; `from` is where a slice begins.
    interface Lister {
        Slice<EntryKey> from(String from, int limit);
    }

    static void forEach(Lister lister, Consumer<List<EntryKey>> reader) {
        var from = Slice.START;
        do {
            var slice = lister.from(from, KEYS);
            for (var i = 0; i < slice.items().size(); i += BATCH) {
                reader.accept(slice.items().subList(i, Math.min(slice.items().size(), i + BATCH)));
            }
            from = slice.next();
        } while (!from.equals(Slice.END));
    }
}
