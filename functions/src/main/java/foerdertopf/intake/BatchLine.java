package foerdertopf.intake;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import foerdertopf.claim.BookOutcome;
import foerdertopf.claim.PageLine;
import foerdertopf.claim.PageRequest;
import foerdertopf.intake.result.ResultFiles;
import foerdertopf.journal.Hash;
import foerdertopf.journal.Head;
import foerdertopf.journal.Page;
import foerdertopf.journal.Upload.Place;

/// Books the batches of one stretch of reading, each while the one before is being written, and collects their results.
final class BatchLine {

    private final ImportTools tools;
    private final Place.Line place;
    private final Hash request;
    private final UploadHeads heads;
    private final PageLine line;
    private Head.OfUpload written;
    private Optional<Flight> flying = Optional.empty();

    BatchLine(
        ImportTools tools, Place.Line place, StoredObject object, UploadHeads heads, PageLine line,
        Head.OfUpload start) {
        this.tools = tools;
        this.place = place;
        this.request = Hash.of((object.key() + "\n" + object.tag().etag()).getBytes(StandardCharsets.UTF_8));
        this.heads = heads;
        this.line = line;
        this.written = start;
    }

    /// A batch that is being written, and the step it takes the head.
    private final class Flight {
        private final Batch batch;
        private ImportStep step;

        private Flight(Batch batch) {
            this.batch = batch;
            this.step = new ImportStep(heads, written, batch, now());
        }

        /// From the head as the batch before leaves it.
        private PageRequest request() {
            var at = now();
            step = new ImportStep(heads, flying.map(before -> before.step.after()).orElse(written), batch, at);
            return new PageRequest(
                step.intake(), place.body(), place.line(), request, step.by(),
                at, batch.chunks(), step);
        }
    }

    Stretch run(Iterator<Batch> batches, Deadline deadline, ResultFiles results) {
        try {
            while (batches.hasNext()) {
                if (deadline.isOver()) {
                    return landed(line.finish(), results) ? new Stretch.TimeOver(written) : overtaken();
                }
                var flight = new Flight(batches.next());
                if (!landed(line.put(flight::request), results)) {
                    return overtaken();
                }
                flying = Optional.of(flight);
            }
        } catch (UncheckedIOException broken) {
            return landed(line.finish(), results) ? new Stretch.Broken(written, broken) : overtaken();
        }
        if (!landed(line.finish(), results)) {
            return overtaken();
        }
        return deadline.isOver() ? new Stretch.TimeOver(written) : new Stretch.AtEnd(written);
    }

    private Instant now() {
        return tools.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Stretch overtaken() {
        return new Stretch.Overtaken(heads.find(written.intake()).orElseThrow());
    }

    /// Takes note of a batch that is written; false where another run has written it.
    private boolean landed(Optional<BookOutcome> outcome, ResultFiles results) {
        if (outcome.isEmpty()) {
            return true;
        }
        var flight = flying.orElseThrow();
        flying = Optional.empty();
        return switch (outcome.get()) {
            case BookOutcome.Booked(var pages) -> {
                written = flight.step.after();
                add(flight.batch, pages, results);
                yield true;
            }
            case BookOutcome.Dropped() -> false;
            case BookOutcome.NothingToWrite _ ->
                throw new IllegalStateException("a page of an import is written whatever stands in it");
        };
    }

    private static void add(Batch batch, List<Page> pages, ResultFiles results) {
        for (var rows : batch.chunks()) {
            results.add(rows.chunk(), pages.stream().filter(page -> page.page().chunk() == rows.chunk()).toList());
        }
    }
}
