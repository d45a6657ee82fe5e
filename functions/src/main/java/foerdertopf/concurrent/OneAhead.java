package foerdertopf.concurrent;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Elements of a source that takes its time: while one is worked on, the next is made in a thread beside, and no more than
/// that one. Not thread-safe itself.
public final class OneAhead<T> implements Iterator<T>, AutoCloseable {

    private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();
    private final Iterator<T> source;
    private CompletableFuture<Optional<T>> next;

    /// What the source throws is thrown where its element is asked for, also while it is opened.
    public OneAhead(Supplier<Iterator<T>> source) {
        this.source = new Opened<>(source);
        this.next = make();
    }

    @Override
    public boolean hasNext() {
        return Joined.join(next).isPresent();
    }

    @Override
    public T next() {
        var made = Joined.join(next).orElseThrow(NoSuchElementException::new);
        next = make();
        return made;
    }

    private CompletableFuture<Optional<T>> make() {
        return CompletableFuture
            .supplyAsync(() -> source.hasNext() ? Optional.of(source.next()) : Optional.empty(), beside);
    }

    /// Waits for the thread beside: nobody reads on once this is over.
    @Override
    public void close() {
        beside.close();
    }

    /// Opens the source with the first question.
    private static final class Opened<T> implements Iterator<T> {
        private final Supplier<Iterator<T>> source;
        private Optional<Iterator<T>> opened = Optional.empty();

        private Opened(Supplier<Iterator<T>> source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            if (opened.isEmpty()) {
                opened = Optional.of(source.get());
            }
            return opened.get().hasNext();
        }

        @Override
        public T next() {
            return opened.orElseThrow(NoSuchElementException::new).next();
        }
    }
}
