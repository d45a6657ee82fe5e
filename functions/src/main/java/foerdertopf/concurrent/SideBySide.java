package foerdertopf.concurrent;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Several calls that wait for somebody else, made at once: together they take as long as the slowest.
public final class SideBySide {

    private SideBySide() {}

    /// What they came to, in their order. All have ended, also where one of them throws.
    public static <T> List<T> all(List<Supplier<T>> calls) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var made = calls.stream().map(call -> CompletableFuture.supplyAsync(call, threads)).toList();
            return made.stream().map(Joined::join).toList();
        }
    }
}
