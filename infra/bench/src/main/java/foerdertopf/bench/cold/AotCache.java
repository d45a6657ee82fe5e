package foerdertopf.bench.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import foerdertopf.runtime.LambdaRuntime;

/// The cache of loaded and linked classes that a JVM leaves at its end (JEP 514) and that the next one starts from.
final class AotCache {

    private AotCache() {}

    /// Trained as in the build of the image, without any store.
    static Contender asInTheImage(Contender contender, Ground ground, Path cache)
        throws IOException, InterruptedException {
        if (!Files.exists(cache)) {
            var builder = new ProcessBuilder(
                "sh", ground.root().resolve("infra/container/train.sh").toString(),
                LambdaRuntime.classPath(contender.launch()), cache.toString()).inheritIO();
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            requireCache(cache, "exit " + builder.start().waitFor());
        }
        return started(contender, cache);
    }

    /// Trained by one event.
    static Contender byAnEvent(Contender contender, Ground ground, Path cache)
        throws IOException, InterruptedException {
        if (!Files.exists(cache)) {
            var launch = contender.launch().withOption("-XX:AOTCacheOutput=" + cache);
            var outcome = new LambdaRuntime(contender.task(), ground.services(), launch)
                .runToTheEnd(contender.function(), ground.event(Numbers.next()));
            requireCache(cache, outcome.toString());
        }
        return started(contender, cache);
    }

    private static void requireCache(Path cache, String outcome) {
        if (!Files.exists(cache)) {
            throw new IllegalStateException("no cache came of the training: " + outcome);
        }
    }

    private static Contender started(Contender contender, Path cache) {
        return new Contender(
            contender.task(), contender.launch().withOption("-XX:AOTCache=" + cache), contender.function());
    }
}
