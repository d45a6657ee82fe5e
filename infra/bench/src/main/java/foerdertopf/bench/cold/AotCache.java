package foerdertopf.bench.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import foerdertopf.runtime.Initialization;
import foerdertopf.runtime.LambdaRuntime;
import foerdertopf.runtime.Training;

/// The cache of loaded and linked classes that a JVM leaves at its end (JEP 514) and that the next one starts from.
final class AotCache {

    private AotCache() {}

    /// Trained as in the build of the image, without any store.
    static Contender asInTheImage(Contender contender, Ground ground, Path cache)
        throws IOException, InterruptedException {
        if (!Files.exists(cache)) {
            Training.cache(ground.recordedEvent(), cache, contender.launch().classPath());
        }
        return started(contender, cache);
    }

    /// Trained by one event.
    static Contender byAnEvent(Contender contender, Ground ground, Path cache)
        throws IOException, InterruptedException {
        if (!Files.exists(cache)) {
            var launch = contender.launch().withOption("-XX:AOTCacheOutput=" + cache);
            var outcome = new LambdaRuntime(contender.task(), ground.services(), launch)
                .runToTheEnd(contender.function(), Initialization.ON_DEMAND, ground.event(Numbers.next()));
            if (!Files.exists(cache)) {
                throw new IllegalStateException("no cache came of the training: " + outcome);
            }
        }
        return started(contender, cache);
    }

    private static Contender started(Contender contender, Path cache) {
        return new Contender(
            contender.task(), contender.launch().withOption("-XX:AOTCache=" + cache), contender.function());
    }
}
