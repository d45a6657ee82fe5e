package foerdertopf.intake;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import foerdertopf.claim.BookOutcome;
import foerdertopf.claim.PageRequest;
import foerdertopf.claim.ShardMemory;
import foerdertopf.intake.FileCheck.Verdict;
import foerdertopf.intake.gather.Scratch;
import foerdertopf.intake.result.ResultFiles;
import foerdertopf.intake.sheet.ClaimReader;
import foerdertopf.intake.table.Fault;
import foerdertopf.journal.Hash;
import foerdertopf.journal.Head;
import foerdertopf.journal.Page;

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
    private final Hash request;
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
        this.request = Hash.of((object.key() + "\n" + object.tag().text()).getBytes(StandardCharsets.UTF_8));
        this.deadline = deadline;
    }

    /// How one stretch of reading ended, and the head at that moment.
    private sealed interface Stretch {
        record AtEnd(Head.OfUpload head) implements Stretch {}

        /// Another run has booked what was to come.
        record Overtaken(Head.OfUpload head) implements Stretch {}

        /// The stream broke off.
        record Broken(Head.OfUpload head, UncheckedIOException cause) implements Stretch {}

        record TimeOver(Head.OfUpload head) implements Stretch {}

        /// The object is gone, or another one.
        record Gone(Head.OfUpload head) implements Stretch {}
    }

    ImportOutcome go(Head.OfUpload start) {
        try (memory) {
            var source = source(start);
            return source.isEmpty() ? failed(start, FileCheck.replaced()) : go(source.get(), start);
        }
    }

    private Optional<ImportSource> source(Head.OfUpload start) {
        var direct = ImportSource.of(tools.store(), tools.tables(), file, object);
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
        var head = start;
        try (var items = opened.get()) {
            var batches = new BatchCutter(tools.rules(), items.items(), source.end());
            while (batches.hasNext()) {
                if (deadline.isOver()) {
                    return new Stretch.TimeOver(head);
                }
                var batch = batches.next();
                var step = new ImportStep(heads, head, batch);
                switch (tools.booking().book(request(batch, step), memory)) {
                    case BookOutcome.Booked(var pages) -> {
                        head = step.after();
                        add(batch, pages, results);
                    }
                    case BookOutcome.Dropped() -> {
                        return new Stretch.Overtaken(heads.find(head.intake()).orElseThrow());
                    }
                    case BookOutcome.NothingToWrite _ ->
                        throw new IllegalStateException("a page of an import is written whatever stands in it");
                }
            }
            return deadline.isOver() ? new Stretch.TimeOver(head) : new Stretch.AtEnd(head);
        } catch (UncheckedIOException broken) {
            return new Stretch.Broken(head, broken);
        }
    }

    private static void add(Batch batch, List<Page> pages, ResultFiles results) {
        for (var rows : batch.chunks()) {
            results.add(
                rows.chunk(), pages.stream().filter(page -> page.page().chunk() == rows.chunk()).toList());
        }
    }

    private PageRequest request(Batch batch, ImportStep step) {
        var place = file.place();
        return new PageRequest(
            step.intake(),
            place.body(),
            place.line(),
            request,
            step.by(),
            tools.clock().instant(),
            batch.chunks(),
            step);
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
