package foerdertopf.intake;

import java.util.Optional;

import foerdertopf.claim.ShardMemory;
import foerdertopf.concurrent.OneAhead;
import foerdertopf.intake.FileCheck.Verdict;
import foerdertopf.intake.gather.Scratch;
import foerdertopf.intake.result.ResultFiles;
import foerdertopf.intake.sheet.ClaimReader;
import foerdertopf.intake.table.Fault;
import foerdertopf.journal.Head;

/// One run over one file: from the checkpoint in the head to the end, or until time is over.
final class ImportRun {

    private static final int MOST_RUNS = 14;
    private static final int MOST_BROKEN_READS = 3;

    private final ImportTools tools;
    private final Scratch scratch;
    private final Verdict.Fine file;
    private final StoredObject object;
    private final int run;
    private final UploadHeads heads;
    private final ImportEnd end;
    private final ShardMemory memory;
    private final Deadline deadline;

    ImportRun(ImportTools tools, Scratch scratch, Verdict.Fine file, StoredObject object, int run, Deadline deadline) {
        this.tools = tools;
        this.scratch = scratch;
        this.file = file;
        this.object = object;
        this.run = run;
        this.heads = new UploadHeads(tools.ledger());
        this.end = new ImportEnd(tools, scratch, file.header().language());
        this.memory = tools.booking().memory(scratch);
        this.deadline = deadline;
    }

    ImportOutcome go(Head.OfUpload start) {
        try (memory) {
            var source = source(start);
            return source.isEmpty() ? failed(start, FileCheck.replaced()) : go(source.get(), start);
        }
    }

    private Optional<ImportSource> source(Head.OfUpload start) {
        var direct = ImportSource.of(tools, file, object);
        return ClaimReader.gathers(file.place().line())
            ? direct.gathered(start.intake(), scratch)
            : Optional.of(direct);
    }

    private ImportOutcome go(ImportSource source, Head.OfUpload start) {
        try (var results = end.newResults(start.upload())) {
            var head = start;
            var brokenReads = 0;
            while (head.upload().state().equals(start.upload().state())) {
                switch (stretch(source, head, results)) {
                    case Stretch.AtEnd(var now) -> {
                        return atEnd(now, results);
                    }
                    case Stretch.Gone(var now) -> {
                        return failed(now, FileCheck.replaced());
                    }
                    case Stretch.TimeOver(var now) -> {
                        return handOver(now);
                    }
                    case Stretch.Overtaken(var now) -> head = now;
                    case Stretch.Broken(var now, var cause) -> {
                        brokenReads = now.equals(head) ? brokenReads + 1 : 1;
                        if (brokenReads > MOST_BROKEN_READS) {
                            throw cause;
                        }
                        head = now;
                    }
                }
            }
            return new ImportOutcome.Settled(head.intake(), head.upload());
        }
    }

    private Stretch stretch(ImportSource source, Head.OfUpload start, ResultFiles results) {
        if (start.upload().nextByte() >= source.end()) {
            return deadline.isOver() ? new Stretch.TimeOver(start) : new Stretch.AtEnd(start);
        }
        var opened = source.from(Checkpoint.of(start.upload()));
        if (opened.isEmpty()) {
            return new Stretch.Gone(start);
        }
        try (var items = opened.get();
            var batches = new OneAhead<>(() -> new BatchCutter(tools.rules(), items.items(), source.end()));
            var line = tools.booking().line(memory)) {
            return new BatchLine(tools, file.place(), object, heads, line, start).run(batches, deadline, results);
        }
    }

    private ImportOutcome atEnd(Head.OfUpload head, ResultFiles results) {
        // A stream once opened goes on with the old bytes; that they are still the object's is seen only by asking.
        if (tools.store().size(object).isEmpty()) {
            return failed(head, FileCheck.replaced());
        }
        // Cells of nothing but odd blanks: the file has rows by its bytes, and none by its texts.
        return head.upload().rowsRead() == 0
            ? failed(head, Fault.of("no-rows"))
            : new ImportOutcome.Settled(head.intake(), end.done(head, results));
    }

    private ImportOutcome failed(Head.OfUpload head, Fault fault) {
        return new ImportOutcome.Settled(head.intake(), end.failed(head, fault));
    }

    private ImportOutcome handOver(Head.OfUpload head) {
        if (run >= MOST_RUNS) {
            return failed(head, Fault.of("too-long"));
        }
        tools.continuation().goOn(object, run + 1);
        return new ImportOutcome.HandedOver(head.intake(), head.upload());
    }
}
