package foerdertopf.local.runtime;

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
import foerdertopf.local.template.FunctionDefinition;
import foerdertopf.local.template.TemplateReader;
import foerdertopf.stores.LocalAccess;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/// Lambda's own Java runtime in a process of its own: its client on the class path, the unpacked zip as the task's
/// folder, and no more environment than Lambda and the template give.
final class LambdaRuntime {

    /// What Lambda brings itself; everything else must be in the zip.
    private static final List<Class<?>> OWN = List.of(AWSLambda.class, RequestHandler.class, PojoSerializer.class,
        SdkInternalThreadLocal.class);

    private final Path task;
    private final Map<String, String> services;

    /// @param task     the folder with the unpacked `functions.zip`
    /// @param services the variables that lead the SDK to the local services
    LambdaRuntime(Path task, Map<String, String> services) {
        this.task = task;
        this.services = Map.copyOf(services);
    }

    /// Starts the function, hands it the event and ends it.
    ///
    /// @param initialization `on-demand` or `snap-start`
    Outcome run(FunctionDefinition function, String initialization, String event)
        throws IOException, InterruptedException {
        var output = Files.createTempFile(function.id(), ".log");
        try (var api = RuntimeApi.serving(event, function.arn() + ":" + function.alias())) {
            var process = start(function, output, environment(function, initialization, api.address()));
            try {
                return api.outcome(process.onExit().thenApply(_ -> new Outcome.Ended(read(output))));
            } finally {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private Process start(FunctionDefinition function, Path output, Map<String, String> environment)
        throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
            classPath(), AWSLambda.class.getName(), function.handler()));
        var builder = new ProcessBuilder(command).directory(task.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Map<String, String> environment(FunctionDefinition function, String initialization, String api) {
        var environment = new HashMap<>(function.environment());
        environment.putAll(services);
        environment.putAll(Map.of("AWS_LAMBDA_RUNTIME_API", api, "AWS_LAMBDA_INITIALIZATION_TYPE", initialization,
            "_HANDLER", function.handler(), "LAMBDA_TASK_ROOT", task.toString(), "AWS_LAMBDA_FUNCTION_NAME",
            function.name(), "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", String.valueOf(function.limits().memoryMegabytes()),
            "LANG", "en_US.UTF-8", "TZ", ":UTC"));
        environment.putAll(Map.of("AWS_LAMBDA_FUNCTION_VERSION", "1", "AWS_LAMBDA_LOG_GROUP_NAME",
            "/aws/lambda/" + function.name(), "AWS_LAMBDA_LOG_STREAM_NAME", "stream", "AWS_REGION",
            TemplateReader.REGION, "AWS_DEFAULT_REGION", TemplateReader.REGION, "AWS_ACCESS_KEY_ID",
            LocalAccess.ACCESS_KEY, "AWS_SECRET_ACCESS_KEY", LocalAccess.SECRET_KEY));
        return environment;
    }

    private static String classPath() {
        return OWN.stream()
            .map(type -> URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
            .map(jar -> Path.of(jar).toString())
            .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String read(Path output) {
        try (Stream<String> lines = Files.lines(output)) {
            return lines.limit(60).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
