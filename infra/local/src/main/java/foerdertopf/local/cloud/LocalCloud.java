package foerdertopf.local.cloud;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import foerdertopf.local.bucket.EventfulBlobStore;
import foerdertopf.local.clients.Endpoints;
import foerdertopf.local.events.EventDispatcher;
import foerdertopf.local.events.EventStore;
import foerdertopf.local.events.QueuedEvent;
import foerdertopf.local.functions.Functions;
import foerdertopf.local.functions.InvokeEndpoint;
import foerdertopf.local.gateway.Gateway;
import foerdertopf.local.http.HttpFront;
import foerdertopf.local.identity.Issuer;
import foerdertopf.local.identity.OidcEndpoint;
import foerdertopf.local.identity.SigningKey;
import foerdertopf.local.identity.TokenEndpoint;
import foerdertopf.local.site.ClockEndpoint;
import foerdertopf.local.site.ScheduleEndpoint;
import foerdertopf.local.site.Site;
import foerdertopf.local.site.StaticPages;
import foerdertopf.local.template.BucketDefinition;
import foerdertopf.local.template.Template;
import foerdertopf.local.template.TemplateReader;
import foerdertopf.local.time.FunctionClock;
import foerdertopf.local.time.Schedules;
import foerdertopf.stores.DynamoDbLocal;
import foerdertopf.stores.S3Local;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// The whole system on one machine, as the template has it. Closing it stops all its parts and keeps its state.
public final class LocalCloud implements AutoCloseable {

    /// Each import takes the memory of a function, and all share this machine's.
    private static final String IMPORTS = "8";

    private final Closing parts;
    private final Addresses addresses;

    /// Where to find what was started.
    public record Addresses(URI http, URI s3, URI dynamoDb, List<String> buckets) {

        public Addresses {
            buckets = List.copyOf(buckets);
        }
    }

    private LocalCloud(Closing parts, Addresses addresses) {
        this.parts = parts;
        this.addresses = addresses;
    }

    public Addresses addresses() {
        return addresses;
    }

    /// Starts everything, and returns once all of it answers. The folder stays open; whoever opened it closes it.
    public static LocalCloud start(StateFolder state, Settings settings) throws IOException {
        var parts = new Closing();
        var started = false;
        try {
            var cloud = new Start(parts, state, settings).run();
            started = true;
            return cloud;
        } finally {
            if (!started) {
                parts.close();
            }
        }
    }

    @Override
    public void close() {
        parts.close();
    }

    /// One start: the parts in the order in which they need each other.
    private static final class Start {

        private final Closing parts;
        private final StateFolder state;
        private final Settings settings;
        private final Ports ports;
        private final Clock real = Clock.systemUTC();
        private final FunctionClock clock;
        private final EventStore events;

        Start(Closing parts, StateFolder state, Settings settings) throws IOException {
            this.parts = parts;
            this.state = state;
            this.settings = settings;
            this.ports = new Ports(state.ports());
            this.clock = new FunctionClock(state.clock(), real);
            this.events = new EventStore(state.events());
        }

        LocalCloud run() throws IOException {
            var front = parts.add(HttpFront.open(settings.port() == 0 ? ports.last("http") : settings.port()));
            var http = URI.create("http://localhost:" + front.port());
            var template = template(http);
            var dynamoDb = dynamoDb(template);
            var s3 = s3(template);
            var invocations = parts.add(HttpFront.open(0));
            var functions = functions(template, new Endpoints(
                dynamoDb.endpoint(), s3.endpoint(), URI.create("http://localhost:" + invocations.port())));
            var invoke = new InvokeEndpoint(functions,
                (function, event) -> events.put(QueuedEvent.of(function, event)));
            invocations.serve(invoke);
            parts.add(new EventDispatcher(events, functions, settings.retryDelay())).start();
            var schedules = parts.add(new Schedules(template.schedules(), clock, events, functions));
            front.serve(site(template, functions, schedules, invoke, http, s3));
            schedules.start();
            ports.remember("http", front.port());
            return new LocalCloud(parts, new Addresses(http, s3.endpoint(), dynamoDb.endpoint(),
                template.buckets().stream().map(BucketDefinition::name).toList()));
        }

        private Template template(URI http) throws IOException {
            return TemplateReader.read(settings.template(), Map.of("Issuer", http.toString(), "AllowedOrigins",
                http + "," + http.toString().replace("localhost", "127.0.0.1"), "ImportConcurrency", IMPORTS));
        }

        private DynamoDbLocal dynamoDb(Template template) {
            var store = parts.add(DynamoDbLocal.in(state.dynamoDb(), ports.last("dynamodb")));
            ports.remember("dynamodb", store.port());
            try (var client = store.client()) {
                Tables.create(client, template.tables());
            }
            return store;
        }

        private S3Local s3(Template template) {
            var origins = template.buckets()
                .stream()
                .flatMap(bucket -> bucket.corsRules().stream())
                .flatMap(rule -> rule.origins().stream())
                .distinct()
                .toList();
            var store = parts.add(S3Local.start(new S3Local.Settings(state.s3(), ports.last("s3"), origins,
                blobs -> new EventfulBlobStore(blobs, template.bucketEvents(), events, clock))));
            ports.remember("s3", store.port());
            try (var client = store.client()) {
                var existing = client.listBuckets().buckets().stream().map(bucket -> bucket.name()).toList();
                template.buckets()
                    .stream()
                    .map(BucketDefinition::name)
                    .filter(name -> !existing.contains(name))
                    .forEach(name -> client.createBucket(request -> request.bucket(name)));
            }
            return store;
        }

        private Functions functions(Template template, Endpoints endpoints) {
            var http = parts.add(UrlConnectionHttpClient.create());
            return parts.add(new Functions(template.functions(), settings.handlers().factory(clock, endpoints, http)));
        }

        private Site site(Template template, Functions functions, Schedules schedules, InvokeEndpoint invoke, URI http,
            S3Local s3) throws IOException {
            var key = SigningKey.in(state.identity());
            var gateway = new Gateway(template, functions, key, real);
            var audience = template.tokenRules().stream().flatMap(rule -> rule.audience().stream()).findFirst();
            var issuer = new Issuer(http.toString(), audience.orElse("nobody"), key, real);
            var oidc = new OidcEndpoint(issuer, real);
            return new Site().with(gateway::covers, gateway)
                .withOwn("/_local/token"::equals, new TokenEndpoint(issuer))
                .withOwn("/_local/clock"::equals, new ClockEndpoint(clock))
                .withOwn(path -> path.startsWith(ScheduleEndpoint.PREFIX), new ScheduleEndpoint(schedules))
                .withOwn(path -> path.startsWith(InvokeEndpoint.PREFIX), invoke)
                .withOwn(path -> path.startsWith(OidcEndpoint.PREFIX) || path.equals(OidcEndpoint.DISCOVERY), oidc)
                .with(_ -> true, new StaticPages(settings.web(), s3.endpoint().toString()));
        }
    }
}
