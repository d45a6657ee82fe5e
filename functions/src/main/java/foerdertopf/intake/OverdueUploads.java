package foerdertopf.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Head;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.ListedUpload;
import foerdertopf.journal.Slice;
import foerdertopf.journal.Upload;

/// Finds uploads whose import has not moved for longer than all its runs and their retries can take: nothing works on them
/// any more.
public final class OverdueUploads {

    /// Runs hand over for some hours at most, and an event waits six hours for its function.
    static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private static final int HEADS_A_READ = 500;

    private final LedgerReader ledger;
    private final List<BodyId> owners;
    private final Clock clock;

    public OverdueUploads(LedgerReader ledger, List<BodyId> owners, Clock clock) {
        this.ledger = ledger;
        this.owners = List.copyOf(owners);
        this.clock = clock;
    }

    public List<IntakeId> find() {
        var last = clock.instant().minus(LONGEST_PAUSE);
        var overdue = new ArrayList<IntakeId>();
        for (var owner : owners) {
            var from = Slice.START;
            do {
                var slice = ledger.uploadsByBody(owner, last, from, HEADS_A_READ);
                var ids = slice.items().stream().map(ListedUpload::upload).toList();
                for (var head : ledger.heads(ids)) {
                    if (head instanceof Head.OfUpload(var id, _, var upload) && isOverdue(upload, last)) {
                        overdue.add(id);
                    }
                }
                from = slice.next();
            } while (!from.equals(Slice.END));
        }
        return overdue;
    }

    private static boolean isOverdue(Upload upload, Instant last) {
        return UploadStatus.of(upload) == UploadStatus.RUNNING && upload.progressAt().isBefore(last);
    }
}
