package foerdertopf.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/// Lambda's own Java runtime in a process of its own: its client on the class path, the unpacked zip as the task's
/// folder, and no more environment than Lambda and the template give.
public final class LambdaRuntime {

    /// What Lambda brings itself; everything else must be in the zip.
    private static final List<Class<?>> OWN = List.of(AWSLambda.class, RequestHandler.class, PojoSerializer.class,
        SdkInternalThreadLocal.class);

    private final Path task;
    private final Map<String, String> services;
    private final Launch launch;

    /// A runtime for one unpacked function.
    ///
    /// @param task     the folder with the unpacked zip
    /// @param services the variables that lead the SDK to the local services: addresses, region, credentials
    public LambdaRuntime(Path task, Map<String, String> services, Launch launch) {
        this.task = task;
        this.services = Map.copyOf(services);
        this.launch = launch;
    }

    /// Starts the function, hands it the event and cuts it off as soon as it has answered.
    public Outcome run(Function function, Initialization initialization, String event, Watcher watcher)
        throws IOException, InterruptedException {
        return run(function, initialization, event, watcher, Process::destroyForcibly);
    }

    /// As [#run], but lets the JVM come to its end by itself, as one that writes something down at its end must.
    public Outcome runToTheEnd(Function function, Initialization initialization, String event)
        throws IOException, InterruptedException {
        return run(function, initialization, event, Watcher.NOBODY, process -> {
            process.destroy();
            return process;
        });
    }

    private interface End {
        Process of(Process process);
    }

    private Outcome run(Function function, Initialization initialization, String event, Watcher watcher, End end)
        throws IOException, InterruptedException {
        var output = Files.createTempFile(function.name(), ".log");
        try (var api = RuntimeApi.serving(event, function.arn(), watcher)) {
            var process = start(function, output, environment(function, initialization, api.address()));
            try {
                return api.outcome(process.onExit().thenApply(_ -> new Outcome.Ended(read(output))));
            } finally {
                end.of(process).waitFor(2, TimeUnit.MINUTES);
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private Process start(Function function, Path output, Map<String, String> environment) throws IOException {
        var command = new ArrayList<>(launch.before());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(launch.options());
        command.addAll(List.of("-cp", classPath(launch), AWSLambda.class.getName(), function.handler()));
        var builder = new ProcessBuilder(command).directory(task.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Map<String, String> environment(Function function, Initialization initialization, String api) {
        var environment = new HashMap<>(function.variables());
        environment.putAll(services);
        environment.putAll(Map.of("AWS_LAMBDA_RUNTIME_API", api, "AWS_LAMBDA_INITIALIZATION_TYPE",
            initialization.variable(), "_HANDLER", function.handler(), "LAMBDA_TASK_ROOT", task.toString(),
            "AWS_LAMBDA_FUNCTION_NAME", function.name(), "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
            String.valueOf(function.memoryMegabytes()), "LANG", "en_US.UTF-8", "TZ", ":UTC"));
        environment.putAll(Map.of("AWS_LAMBDA_FUNCTION_VERSION", "1", "AWS_LAMBDA_LOG_GROUP_NAME",
            "/aws/lambda/" + function.name(), "AWS_LAMBDA_LOG_STREAM_NAME", "stream"));
        return environment;
    }

    /// The class path of a process: that of the launch, or where it has none, Lambda's own jars.
    public static String classPath(Launch launch) {
        return (launch.classPath().isEmpty() ? jars() : launch.classPath()).stream()
            .map(Path::toString)
            .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /// Lambda's own jars.
    public static List<Path> jars() {
        return OWN.stream().map(LambdaRuntime::jarOf).toList();
    }

    private static Path jarOf(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static String read(Path output) {
        try (Stream<String> lines = Files.lines(output)) {
            return lines.limit(60).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
