package foerdertopf.bench.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import foerdertopf.runtime.Function;
import foerdertopf.runtime.Launch;

/// One way to write and to start a function: where its classes lie, how its JVM starts, which handler answers.
record Contender(Path task, Launch launch, Function function) {

    /// Makes one on prepared ground.
    interface Kind {
        Contender on(Ground ground) throws IOException, InterruptedException;
    }

    private static final String PRODUCT = "foerdertopf.lambda.SubmitClaimHandler::handleRequest";
    private static final String EMPTY = "foerdertopf.baseline.naive.EmptyHandler::handleRequest";
    private static final String EMPTY_STREAM = "foerdertopf.baseline.naive.EmptyStreamHandler::handleRequest";

    /// Ours in a container image, with the AOT cache that the image is built with.
    static Contender product(Ground ground) throws IOException, InterruptedException {
        var classes = ground.folder().resolve("product.jar");
        if (!Files.exists(classes)) {
            TaskJar.pack(ground.task(), classes);
        }
        var plain = onClassPath(ground, "product", jars(ground.task().resolve("lib"), Optional.of(classes)), PRODUCT);
        return AotCache.asInTheImage(plain, ground, ground.folder().resolve("product.aot"));
    }

    /// Ours as a zip, on a JVM without any help.
    static Contender productZip(Ground ground) {
        return new Contender(
            ground.task(), Launch.OF_A_ZIP.behind(ground.pinned()), function("product", PRODUCT, ground.variables()));
    }

    static Contender naive(Ground ground) throws IOException {
        return zip(ground, "naive", "foerdertopf.baseline.naive.NaiveSubmitHandler::handleRequest", Map.of());
    }

    /// By the adapter's own handler, which finds the one function of the application.
    static Contender spring(Ground ground) throws IOException {
        return zip(
            ground, "spring", "org.springframework.cloud.function.adapter.aws.FunctionInvoker::handleRequest",
            Map.of("MAIN_CLASS", "foerdertopf.baseline.spring.SpringSubmitApplication"));
    }

    static Contender empty(Ground ground) throws IOException, InterruptedException {
        return cached(onClassPath(ground, "empty", baseline(ground, "naive"), EMPTY), ground);
    }

    static Contender emptyStream(Ground ground) throws IOException, InterruptedException {
        return cached(onClassPath(ground, "empty-stream", baseline(ground, "naive"), EMPTY_STREAM), ground);
    }

    private static Contender zip(Ground ground, String name, String handler, Map<String, String> more)
        throws IOException {
        var task = ground.folder().resolve(name);
        if (!Files.exists(task)) {
            TaskJar.layOut(baseline(ground, name), task);
        }
        var variables = ground.variables();
        variables.putAll(more);
        return new Contender(task, Launch.OF_A_ZIP.behind(ground.pinned()), function(name, handler, variables));
    }

    private static Contender onClassPath(Ground ground, String name, List<Path> classPath, String handler) {
        return new Contender(
            ground.folder(), Launch.OF_AN_IMAGE.behind(ground.pinned()).withClassPath(classPath),
            function(name, handler, ground.variables()));
    }

    private static Contender cached(Contender plain, Ground ground) throws IOException, InterruptedException {
        return AotCache.byAnEvent(plain, ground, ground.folder().resolve(plain.function().name() + ".aot"));
    }

    private static Function function(String name, String handler, Map<String, String> variables) {
        var arn = "arn:aws:lambda:eu-central-1:000000000000:function:" + name;
        return new Function(name, arn, handler, 1024, variables);
    }

    /// The baseline's own jar and those it needs.
    private static List<Path> baseline(Ground ground, String name) throws IOException {
        var target = ground.root().resolve("infra/baselines").resolve(name).resolve("target");
        return jars(target.resolve("jars"), Optional.of(target.resolve("baseline-" + name + "-1.0.0-SNAPSHOT.jar")));
    }

    private static List<Path> jars(Path folder, Optional<Path> first) throws IOException {
        var jars = new ArrayList<>(first.stream().toList());
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
        }
        return jars;
    }
}
