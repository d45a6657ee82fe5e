package foerdertopf.concurrent;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// What another thread came to, as if this one had done it: its exceptions are thrown here as they are.
public final class Joined {

    private Joined() {}

    public static <T> T join(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }
}
