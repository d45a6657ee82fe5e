package foerdertopf.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import foerdertopf.lambda.Platform;
import foerdertopf.lambda.Wiring;
import foerdertopf.local.clients.Endpoints;
import foerdertopf.local.clients.GuardedClients;
import foerdertopf.local.testing.ChangedTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// A function's environment in the template is what its handler needs: nothing is missing, and nothing too much.
class EnvironmentTest {

    /// The names of a token's claims have defaults.
    private static final List<String> OPTIONAL = List.of("GROUPS_CLAIM", "ROLE_PREFIX", "BODY_CLAIM");
    private static final URI NOWHERE = URI.create("http://localhost:1");

    record Without(FunctionDefinition function, String variable) {

        @Override
        public String toString() {
            return function.id() + " without " + variable;
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void buildsTheHandler(FunctionDefinition function) throws ReflectiveOperationException {
        assertThat(handler(function, function.environment())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("variables")
    void namesTheVariableThatIsMissing(Without without) {
        var environment = new HashMap<>(without.function().environment());
        environment.remove(without.variable());

        assertThatThrownBy(() -> handler(without.function(), environment))
            .isInstanceOf(InvocationTargetException.class)
            .rootCause()
            .hasMessageContaining(without.variable());
    }

    private static List<FunctionDefinition> functions() {
        return Shipped.of(new ChangedTemplate().yaml()).template().functions();
    }

    private static Stream<Without> variables() {
        return functions().stream()
            .flatMap(function -> function.environment()
                .keySet()
                .stream()
                .filter(variable -> !OPTIONAL.contains(variable))
                .map(variable -> new Without(function, variable)));
    }

    private static Object handler(FunctionDefinition function, Map<String, String> environment)
        throws ReflectiveOperationException {
        try (var http = UrlConnectionHttpClient.create()) {
            var clients = new GuardedClients(function, new Endpoints(NOWHERE, NOWHERE, NOWHERE), http);
            var wiring = new Wiring(new Platform(environment, Clock.systemUTC(), new Random(1), clients));
            return Class.forName(function.handlerClass()).getConstructor(Wiring.class).newInstance(wiring);
        }
    }
}
