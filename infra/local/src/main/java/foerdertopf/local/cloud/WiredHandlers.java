package foerdertopf.local.cloud;

import java.lang.reflect.InvocationTargetException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import foerdertopf.lambda.Platform;
import foerdertopf.lambda.Wiring;
import foerdertopf.local.clients.Endpoints;
import foerdertopf.local.clients.GuardedClients;
import foerdertopf.local.functions.FunctionFactory;
import foerdertopf.local.template.FunctionDefinition;
import software.amazon.awssdk.http.SdkHttpClient;

/// Makes the product's handlers: each sees the environment of its template entry, the functions' clock, and clients
/// that enforce its policies.
final class WiredHandlers implements FunctionFactory {

    private final Clock clock;
    private final Endpoints endpoints;
    private final SdkHttpClient http;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, GuardedClients> clients = new ConcurrentHashMap<>();

    WiredHandlers(Clock clock, Endpoints endpoints, SdkHttpClient http) {
        this.clock = clock;
        this.endpoints = endpoints;
        this.http = http;
    }

    @Override
    public Object create(FunctionDefinition function) {
        var own = clients.computeIfAbsent(function.id(), _ -> new GuardedClients(function, endpoints, http));
        var wiring = new Wiring(new Platform(function.environment(), clock, random, own));
        try {
            return Class.forName(function.handlerClass()).getConstructor(Wiring.class).newInstance(wiring);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(function.id() + " does not start: " + thrown.getTargetException(), thrown);
        } catch (ReflectiveOperationException noHandler) {
            throw new IllegalStateException(function.handler() + " is no handler that takes a Wiring", noHandler);
        }
    }
}
