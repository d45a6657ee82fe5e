package foerdertopf.local.clients;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// A value made when it is first asked for.
final class Lazy<T> {

    private final FutureTask<T> task;

    Lazy(Supplier<T> maker) {
        Callable<T> call = maker::get;
        this.task = new FutureTask<>(call);
    }

    T get() {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException cutOff) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cutOff);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
