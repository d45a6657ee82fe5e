package foerdertopf.bench.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import foerdertopf.runtime.Function;
import foerdertopf.runtime.LambdaRuntime;
import foerdertopf.runtime.Launch;

/// One way to write and to start a function: where its classes lie, how its JVM starts, which handler answers.
record Contender(Path task, Launch launch, Function function) {

    /// Makes one on prepared ground.
    interface Kind {
        Contender on(Ground ground) throws IOException, InterruptedException;
    }

    private static final String PRODUCT = "foerdertopf.lambda.SubmitClaimHandler";
    private static final String EMPTY = "foerdertopf.baseline.naive.EmptyHandler";
    private static final String EMPTY_STREAM = "foerdertopf.baseline.naive.EmptyStreamHandler";

    /// Ours in a container image, with the AOT cache that the image is built with.
    static Contender product(Ground ground) throws IOException, InterruptedException {
        var image = ground.root().resolve("infra/container/target/image");
        var classPath = Stream.concat(Stream.of(image.resolve("functions.jar")), jars(image.resolve("lib")).stream());
        var plain = onClassPath(ground, "product", classPath.toList(), PRODUCT);
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
        return nothing(ground, "empty", EMPTY);
    }

    static Contender emptyStream(Ground ground) throws IOException, InterruptedException {
        return nothing(ground, "empty-stream", EMPTY_STREAM);
    }

    /// A handler that does nothing, with no more on its class path than it needs.
    private static Contender nothing(Ground ground, String name, String handler)
        throws IOException, InterruptedException {
        var own = baseline(ground, "naive").stream().filter(Contender::isOfEvents);
        var plain = onClassPath(ground, name, Stream.concat(LambdaRuntime.jars().stream(), own).toList(), handler);
        return AotCache.byAnEvent(plain, ground, ground.folder().resolve(name + ".aot"));
    }

    private static boolean isOfEvents(Path jar) {
        return Stream.of("baseline-", "aws-lambda-java-events-", "joda-time-")
            .anyMatch(jar.getFileName().toString()::startsWith);
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

    private static Function function(String name, String handler, Map<String, String> variables) {
        var arn = "arn:aws:lambda:eu-central-1:000000000000:function:" + name;
        return new Function(name, arn, handler, 1024, variables);
    }

    /// The baseline's own jar and those it needs.
    private static List<Path> baseline(Ground ground, String name) throws IOException {
        var target = ground.root().resolve("infra/baselines").resolve(name).resolve("target");
        var own = target.resolve("baseline-" + name + "-1.0.0-SNAPSHOT.jar");
        return Stream.concat(Stream.of(own), jars(target.resolve("jars")).stream()).toList();
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
