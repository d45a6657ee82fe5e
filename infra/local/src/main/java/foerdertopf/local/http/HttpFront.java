package foerdertopf.local.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// An HTTP server on the loopback address. Requests are read whole, within limits, before they are answered.
public final class HttpFront implements AutoCloseable {

    /// API Gateway takes bodies of up to 10 MB.
    public static final int MAX_BODY_BYTES = 10 * 1024 * 1024;

    private static final System.Logger LOG = System.getLogger(HttpFront.class.getName());

    /// Limits of the JDK's server: seconds for a whole request, idle connections, headers.
    private static final Map<String, String> LIMITS = Map.of("sun.net.httpserver.maxReqTime", "60",
        "sun.net.httpserver.idleInterval", "60", "sun.net.httpserver.maxReqHeaders", "100",
        "sun.net.httpserver.maxReqHeaderSize", "32768", "jdk.httpserver.maxConnections", "2000",
        "sun.net.httpserver.nodelay", "true");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private HttpFront(HttpServer server) {
        this.server = server;
    }

    /// Takes the port (0: any free one). It answers once [#serve] is called; until then requests wait.
    public static HttpFront open(int port) throws IOException {
        LIMITS.forEach(System::setProperty);
        return new HttpFront(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 512));
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void serve(Endpoint endpoint) {
        server.createContext("/", exchange -> exchange(endpoint, exchange));
        server.setExecutor(threads);
        server.start();
    }

    private static void exchange(Endpoint endpoint, HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
            write(exchange, body.length > MAX_BODY_BYTES ? tooLong() : answer(endpoint, call(exchange, body)));
        }
    }

    private static HttpAnswer tooLong() {
        return HttpAnswer.json(413, "{\"message\":\"Request Too Long\"}");
    }

    /// A fault of the local cloud itself: told to whoever runs it, not to the caller.
    private static HttpAnswer answer(Endpoint endpoint, HttpCall call) {
        try {
            return endpoint.answer(call);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, call.method() + " " + call.rawPath(), fault);
            return HttpAnswer.json(500, "{\"message\":\"Internal Server Error\"}");
        }
    }

    private static HttpCall call(HttpExchange exchange, byte[] body) {
        var headers = new HashMap<String, List<String>>();
        exchange.getRequestHeaders()
            .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        var uri = exchange.getRequestURI();
        return new HttpCall(exchange.getRequestMethod(), Objects.requireNonNullElse(uri.getRawPath(), "/"),
            Objects.requireNonNullElse(uri.getRawQuery(), ""), headers, body);
    }

    private static void write(HttpExchange exchange, HttpAnswer answer) throws IOException {
        answer.headers().forEach(header -> exchange.getResponseHeaders().add(header.name(), header.value()));
        var body = answer.body();
        var asksForHead = exchange.getRequestMethod().equals("HEAD");
        if (asksForHead) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
        }
        var bodiless = asksForHead || answer.status() == 204 || answer.status() == 304;
        exchange.sendResponseHeaders(answer.status(), bodiless || body.length == 0 ? -1 : body.length);
        if (!bodiless && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
