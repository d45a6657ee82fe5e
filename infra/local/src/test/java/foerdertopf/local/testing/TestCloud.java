package foerdertopf.local.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import foerdertopf.aws.AwsClients;
import foerdertopf.local.clients.Endpoints;
import foerdertopf.local.clients.GuardedClients;
import foerdertopf.local.cloud.LocalCloud;
import foerdertopf.local.cloud.Settings;
import foerdertopf.local.cloud.StateFolder;
import foerdertopf.local.functions.FunctionFactory;
import foerdertopf.local.template.FunctionDefinition;
import software.amazon.awssdk.http.SdkHttpClient;

/// A local cloud of the small template, whose functions note what reaches them.
public final class TestCloud implements AutoCloseable {

    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private final List<Services> services = new CopyOnWriteArrayList<>();
    private final StateFolder state;
    private final LocalCloud cloud;

    private record Services(Endpoints endpoints, SdkHttpClient http) {}

    public TestCloud(Path folder) throws IOException {
        var template = Files.writeString(folder.resolve("template.yaml"), Small.yaml());
        Files.writeString(Files.createDirectories(folder.resolve("web")).resolve("index.html"), "the form");
        this.state = StateFolder.open(folder.resolve("state")).orElseThrow();
        this.cloud = LocalCloud.start(state,
            new Settings(template, folder.resolve("web"), 0, Duration.ofMillis(50), this::factory));
    }

    private FunctionFactory factory(Clock clock, Endpoints endpoints, SdkHttpClient http) {
        services.add(new Services(endpoints, http));
        return function -> function.id().equals("NightFunction") ? new Arrivals() : Small.handlers().create(function);
    }

    /// Notes the objects of bucket events, and everything else as it came.
    private final class Arrivals implements RequestHandler<S3Event, Map<String, String>> {

        @Override
        public Map<String, String> handleRequest(S3Event event, Context context) {
            if (event.getRecords() == null || event.getRecords().isEmpty()) {
                arrived.add("no object");
                return Map.of("saw", "no object");
            }
            event.getRecords()
                .forEach(one -> arrived.add(one.getEventName() + " " + one.getS3().getBucket().getName()
                    + " " + one.getS3().getObject().getUrlDecodedKey() + " "
                    + one.getS3().getObject().getSizeAsLong()));
            return Map.of();
        }
    }

    public LocalCloud.Addresses addresses() {
        return cloud.addresses();
    }

    /// What the night function has seen so far.
    public List<String> arrived() {
        return arrived;
    }

    /// The clients that a function of the small template has.
    public AwsClients clientsOf(String functionId) {
        FunctionDefinition function = Small.template()
            .functions()
            .stream()
            .filter(one -> one.id().equals(functionId))
            .findFirst()
            .orElseThrow();
        return new GuardedClients(function, services.getLast().endpoints(), services.getLast().http());
    }

    @Override
    public void close() throws IOException {
        cloud.close();
        state.close();
    }
}
