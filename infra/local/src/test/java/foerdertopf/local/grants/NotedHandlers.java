package foerdertopf.local.grants;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import foerdertopf.aws.AwsClients;
import foerdertopf.aws.LeaseTerms;
import foerdertopf.aws.LeasingLedger;
import foerdertopf.aws.Pacing;
import foerdertopf.lambda.ImportHandler;
import foerdertopf.lambda.Platform;
import foerdertopf.lambda.Wiring;
import foerdertopf.local.clients.Endpoints;
import foerdertopf.local.clients.GuardedClients;
import foerdertopf.local.cloud.Settings;
import foerdertopf.local.functions.FunctionFactory;
import foerdertopf.local.template.FunctionDefinition;
import software.amazon.awssdk.http.SdkHttpClient;

/// Makes the product's handlers, and notes what they make use of.
final class NotedHandlers implements Settings.Handlers {

    private final Set<Grant> done = ConcurrentHashMap.newKeySet();
    private final Set<String> leased;
    private final AtomicBoolean losesAnswers = new AtomicBoolean();
    private final Map<String, AwsClients> clients = new ConcurrentHashMap<>();

    /// With the keys of the budgets that are leased in parts, as a programme's data may ask for.
    NotedHandlers(Set<String> leased) {
        this.leased = leased;
    }

    List<Grant> done() {
        return List.copyOf(done);
    }

    /// From now on.
    void loseAnswers() {
        losesAnswers.set(true);
    }

    private void note(String function, String action, String resource) {
        done.add(new Grant(function, action, resource));
    }

    @Override
    public FunctionFactory factory(Clock clock, Endpoints endpoints, SdkHttpClient http) {
        return function -> {
            var own = clients.computeIfAbsent(function.id(), _ -> ForgetfulClients.of(
                new GuardedClients(function, endpoints, new VersionedBucket(http), this::note), losesAnswers::get));
            return handler(function, wiring(new Platform(function.environment(), clock, new SecureRandom(), own)));
        };
    }

    private Wiring wiring(Platform platform) {
        return leased.isEmpty() ? new Wiring(platform)
            : new Wiring(platform, tables -> new LeasingLedger(platform.clients().dynamoDb(), tables,
                Pacing.real(platform.random()), LeaseTerms.usual(leased), platform.clock()));
    }

    private static Object handler(FunctionDefinition function, Wiring wiring) {
        try {
            var handler = Class.forName(function.handlerClass()).getConstructor(Wiring.class).newInstance(wiring);
            return handler instanceof ImportHandler importing ? new InAHurry(importing) : handler;
        } catch (ReflectiveOperationException noHandler) {
            throw new IllegalStateException(noHandler);
        }
    }
}
