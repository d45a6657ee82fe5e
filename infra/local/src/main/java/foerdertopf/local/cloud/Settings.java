package foerdertopf.local.cloud;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import foerdertopf.local.clients.Endpoints;
import foerdertopf.local.functions.FunctionFactory;
import software.amazon.awssdk.http.SdkHttpClient;

/// What a local cloud is started with.
///
/// @param port       of the HTTP API and the web pages; 0 for the one used last, or any free one
/// @param retryDelay between the tries of an event that fails
/// @param handlers   makes the functions' handlers
public record Settings(Path template, Path web, int port, Duration retryDelay, Handlers handlers) {

    /// Makes a factory of handlers once it is known where the services are and what time it is.
    public interface Handlers {

        FunctionFactory factory(Clock clock, Endpoints endpoints, SdkHttpClient http);
    }

    /// The product itself, from the root folder of its checkout.
    public static Settings of(Path root, int port) {
        return new Settings(root.resolve("template.yaml"), root.resolve("web"), port, Duration.ofSeconds(5),
            WiredHandlers::new);
    }

    public Settings withTemplate(Path other) {
        return new Settings(other, web, port, retryDelay, handlers);
    }
}
