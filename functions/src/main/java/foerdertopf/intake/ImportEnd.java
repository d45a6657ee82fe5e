package foerdertopf.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import foerdertopf.intake.gather.Scratch;
import foerdertopf.intake.result.FailureText;
import foerdertopf.intake.result.ResultFiles;
import foerdertopf.intake.result.Summary;
import foerdertopf.intake.sheet.ClaimReader;
import foerdertopf.intake.table.Fault;
import foerdertopf.journal.Head;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.Upload;
import foerdertopf.journal.Upload.Place;
import foerdertopf.journal.Upload.State;
import foerdertopf.messages.Language;

/// Ends an import: writes its results from the journal, then says in the head that they are there. A kill in between
/// leaves the upload running, and the next run writes the same once more.
final class ImportEnd {

    private static final int MOST_TRIES = 20;

    private final ImportTools tools;
    private final UploadHeads heads;
    private final Scratch scratch;
    private final Language language;

    ImportEnd(ImportTools tools, Scratch scratch, Language language) {
        this.tools = tools;
        this.heads = new UploadHeads(tools.ledger());
        this.scratch = scratch;
        this.language = language;
    }

    /// Results to which pages can be added while they are booked.
    ResultFiles newResults(Upload upload) {
        var gathered = upload.file().place() instanceof Place.Line line && ClaimReader.gathers(line.line());
        var own = new OwnClaims(tools.ledger(), upload.file().place().owner());
        return gathered
            ? ResultFiles.gathered(scratch, language, tools.messages(), own)
            : ResultFiles.inOrder(scratch, language, tools.messages(), own);
    }

    /// All rows are journaled. What was collected on the way serves if it is whole.
    Upload done(Head.OfUpload head, ResultFiles collected) {
        var upload = head.upload();
        if (collected.hold(upload.chunks())) {
            collected.put(tools.store(), head.intake(), upload, Summary.Failure.NONE, tools.summaryForm());
        } else {
            try (var results = fromJournal(head)) {
                results.put(tools.store(), head.intake(), upload, Summary.Failure.NONE, tools.summaryForm());
            }
        }
        var done = new State.Done(Arrivals.objectOf(upload.state()));
        return settle(head, now -> heads.replace(now, done, instant())).upload();
    }

    /// The file cannot be read any further.
    Upload failed(Head.OfUpload head, Fault fault) {
        var reason = FailureText.of(fault, language, tools.messages());
        return settle(head, now -> {
            try (var results = fromJournal(now)) {
                var failure = results.fail(fault, reason);
                results.put(tools.store(), now.intake(), now.upload(), failure, tools.summaryForm());
            }
            var object = Arrivals.objectOf(now.upload().state());
            return heads.replace(now, new State.Failed(object, fault.reason(), fault.values()), instant());
        }).upload();
    }

    private interface Settling {
        Optional<Head.OfUpload> attempt(Head.OfUpload now);
    }

    /// Tries again with the head as it is now, until this run or another one has ended the upload.
    private Head.OfUpload settle(Head.OfUpload head, Settling settling) {
        var now = head;
        for (var attempt = 1; attempt <= MOST_TRIES; attempt++) {
            if (!(now.upload().state() instanceof State.Running)) {
                return now;
            }
            var settled = settling.attempt(now);
            if (settled.isPresent()) {
                return settled.get();
            }
            now = heads.find(head.intake()).orElseThrow();
        }
        throw new LedgerBusyException("an upload's head moved " + MOST_TRIES + " times");
    }

    private Instant instant() {
        return tools.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private ResultFiles fromJournal(Head.OfUpload head) {
        var results = newResults(head.upload());
        for (var chunk : head.upload().chunks()) {
            results.add(chunk, tools.ledger().chunk(head.intake(), chunk).pages());
        }
        return results;
    }
}
