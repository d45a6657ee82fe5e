package foerdertopf.claim;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import foerdertopf.concurrent.Joined;
import foerdertopf.journal.Commit;

/// Books the pages of one import, one behind the other: while one is being written, the next is worked out against the
/// books as they will stand. Never are two being written, so the order of rows stays. Where a page is refused it is worked
/// out again, and the one built on it too. Not thread-safe.
public final class PageLine implements AutoCloseable {

    private final PageBooking booking;
    private final ShardMemory memory;
    private final ExecutorService writer = Executors.newVirtualThreadPerTaskExecutor();
    private Optional<Writing> writing = Optional.empty();
    private Optional<BookOutcome> settled = Optional.empty();

    private record Writing(PageDrafted.Ready page, CompletableFuture<Commit> commit) {}

    /// What became of a page, and whether it is what was drafted.
    private record Landed(Optional<BookOutcome> outcome, boolean asDrafted) {}

    PageLine(PageBooking booking, ShardMemory memory) {
        this.booking = booking;
        this.memory = memory;
    }

    /// Puts a page behind the others and answers what became of the one before it, if there was one. Where that was
    /// dropped, this one is not put. The request may be asked for twice, from the head as it then stands.
    public Optional<BookOutcome> put(Supplier<PageRequest> request) {
        var draft = booking.draft(request.get(), memory, writing.map(Writing::page));
        var before = land();
        if (before.outcome().filter(BookOutcome.Dropped.class::isInstance).isEmpty()) {
            if (before.asDrafted() && draft instanceof PageDrafted.Ready page) {
                writing = Optional
                    .of(new Writing(page, CompletableFuture.supplyAsync(() -> booking.write(page), writer)));
            } else {
                settled = Optional.of(booking.book(request.get(), memory));
            }
        }
        return before.outcome();
    }

    /// Waits for the last page and answers what became of it, if there was one.
    public Optional<BookOutcome> finish() {
        return land().outcome();
    }

    private Landed land() {
        if (settled.isPresent()) {
            var outcome = settled;
            settled = Optional.empty();
            return new Landed(outcome, true);
        }
        if (writing.isEmpty()) {
            return new Landed(Optional.empty(), true);
        }
        var flying = writing.get();
        writing = Optional.empty();
        var outcome = PageBooking.outcome(Joined.join(flying.commit()), flying.page(), memory);
        return outcome.isPresent()
            ? new Landed(outcome, true)
            : new Landed(Optional.of(booking.book(flying.page().request(), memory)), false);
    }

    /// Waits for what is being written: nothing goes on once the run is over.
    @Override
    public void close() {
        writer.close();
    }
}
