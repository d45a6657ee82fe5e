package foerdertopf.bench.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.ids.IntakeId;
import foerdertopf.intake.FileStore;
import foerdertopf.intake.StoredObject;
import foerdertopf.intake.UploadKey;
import foerdertopf.intake.gather.Scratch;
import foerdertopf.intake.result.ResultFiles;
import foerdertopf.intake.result.Summary;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Hash;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.Stamp;
import foerdertopf.journal.Upload;
import foerdertopf.journal.Upload.Place;
import foerdertopf.lambda.uploads.SummaryJson;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;

/// Imports a file in a usual way: one thread reads and checks, several clients book. Rows of one reference go to one
/// client in their order, so that of two claims for the same course the first one counts. The results are written by the
/// product's own code.
final class UsualImport {

    private static final int QUEUE = 256;

    private final LargeProgramme programme;
    private final FileStore files;
    private final Path scratch;
    private final int clients;

    UsualImport(LargeProgramme programme, FileStore files, Path scratch, int clients) {
        this.programme = programme;
        this.files = files;
        this.scratch = scratch;
        this.clients = clients;
    }

    void run(StoredObject object, UsualWriter.Kind kind) throws IOException, InterruptedException {
        var outcomes = new ArrayList<RowOutcome>();
        try (var workers = Executors.newFixedThreadPool(clients)) {
            var queues = new ArrayList<BlockingQueue<Numbered>>();
            var results = new ArrayList<Future<List<NumberedOutcome>>>();
            for (var client = 0; client < clients; client++) {
                var queue = new ArrayBlockingQueue<Numbered>(QUEUE);
                var writer = kind.newWriter();
                queues.add(queue);
                results.add(workers.submit(() -> new Client(queue, writer).work()));
            }
            read(CheckedRows.of(programme, files, object), queues, outcomes);
            for (var result : results) {
                take(result).forEach(outcome -> outcomes.set(outcome.place(), outcome.outcome()));
            }
        }
        write(object, outcomes);
    }

    private void read(Iterator<CheckedRow> rows, List<BlockingQueue<Numbered>> queues, List<RowOutcome> outcomes)
        throws InterruptedException {
        while (rows.hasNext()) {
            switch (rows.next()) {
                case CheckedRow.Rejected(var row) -> outcomes.add(new RowOutcome.Turned(row));
                case CheckedRow.Sound sound -> {
                    outcomes.add(PENDING);
                    var reference = sound.candidate().measure().reference();
                    queues.get(Math.floorMod(reference.hashCode(), clients))
                        .put(new Numbered(outcomes.size() - 1, sound));
                }
            }
        }
        for (var queue : queues) {
            queue.put(END);
        }
    }

    private static final RowOutcome PENDING = new RowOutcome.Turned(new RejectedRow(0, List.of()));
    private static final Numbered END = new Numbered(-1, null);

    private record Numbered(int place, CheckedRow.@org.jspecify.annotations.Nullable Sound row) {}

    private record NumberedOutcome(int place, RowOutcome outcome) {}

    /// One client: books what lies in its queue, as many rows at once as its design takes.
    private record Client(BlockingQueue<Numbered> queue, UsualWriter writer) {
        List<NumberedOutcome> work() throws InterruptedException {
            var done = new ArrayList<NumberedOutcome>();
            var batch = new ArrayList<Numbered>();
            var rows = new ArrayList<CheckedRow.Sound>();
            for (var next = queue.take();; next = queue.take()) {
                if (next.row() != null) {
                    batch.add(next);
                    rows.add(next.row());
                }
                if (rows.size() == writer.most() || (next.row() == null && !rows.isEmpty())) {
                    var outcomes = writer.book(rows);
                    for (var i = 0; i < batch.size(); i++) {
                        done.add(new NumberedOutcome(batch.get(i).place(), outcomes.get(i)));
                    }
                    batch.clear();
                    rows.clear();
                }
                if (next.row() == null) {
                    return done;
                }
            }
        }
    }

    private static <T> T take(Future<T> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void write(StoredObject object, List<RowOutcome> outcomes) throws IOException {
        if (!(UploadKey.read(object.key(),
            programme.bodies()) instanceof UploadKey.Leads(Place.Line place, var name))) {
            throw new IllegalStateException("a key that leads nowhere");
        }
        var intake = IntakeId.derivedFrom("usual", object.key());
        var file = new Upload.File(
            place, name, object.key(), files.size(object).orElseThrow(), ProductImport.NOW, Stamp.SYSTEM);
        try (var own = Scratch.in(scratch);
            var results = ResultFiles.inOrder(own, Language.GERMAN, Messages.LOADED, _ -> true)) {
            for (var from = 0; from < outcomes.size(); from += Page.MOST_CLAIMS) {
                var to = Math.min(outcomes.size(), from + Page.MOST_CLAIMS);
                results.add(from + 1, List.of(page(intake, place, outcomes.subList(from, to), from + 1)));
            }
            var upload = Upload.unread(file, new Upload.State.Running(""));
            results.put(files, intake, upload, Summary.Failure.NONE, SummaryJson::of);
        }
    }

    private static Page page(IntakeId intake, Place.Line place, List<RowOutcome> outcomes, int first) {
        var claims = new ArrayList<ClaimEntry>();
        var rejected = new ArrayList<RejectedRow>();
        for (var outcome : outcomes) {
            switch (outcome) {
                case RowOutcome.Booked(var claim) -> claims.add(claim);
                case RowOutcome.Turned(var row) -> rejected.add(row);
            }
        }
        var stamp = new Stamp(first, Hash.of(new byte[0]), ProductImport.NOW, YearMonth.of(2016, 2), Stamp.SYSTEM);
        return new Page(
            new PageKey(intake, first, first), stamp, Hash.of(new byte[0]), place.body(), place.line(),
            2016, claims, rejected);
    }
}
