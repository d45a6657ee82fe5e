package foerdertopf.local.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// An HTTP server on the loopback address. Requests are read whole, within limits, before they are answered, each on a
/// virtual thread.
public final class HttpFront implements AutoCloseable {

    /// API Gateway takes bodies of up to 10 MB.
    public static final int MAX_BODY_BYTES = 10 * 1024 * 1024;

    /// Of a request's line and headers together.
    private static final int MAX_HEAD_BYTES = 32 * 1024;
    /// For a request to arrive whole, and for silence between two.
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /// Silence that Jetty takes for the end of a connection: no function runs as long.
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(20);
    private static final int MAX_CONNECTIONS = 2_000;
    private static final int BACKLOG = 512;
    /// For accepting and selecting; requests run on threads of their own.
    private static final int PLATFORM_THREADS = 8;

    private final ServerSocketChannel socket;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<Endpoint> endpoint = new CompletableFuture<>();
    private final CompletableFuture<Server> server;

    /// Starting takes longer than binding, and the caller has other things to start meanwhile.
    private HttpFront(ServerSocketChannel socket, Duration patience) {
        this.socket = socket;
        this.server = CompletableFuture.supplyAsync(() -> started(patience));
    }

    /// Takes the port (0: any free one). It answers once [#serve] is called; until then requests wait.
    public static HttpFront open(int port) throws IOException {
        return open(port, PATIENCE);
    }

    static HttpFront open(int port, Duration patience) throws IOException {
        var socket = ServerSocketChannel.open();
        try {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        } catch (IOException taken) {
            socket.close();
            throw taken;
        }
        return new HttpFront(socket, patience);
    }

    private Server started(Duration patience) {
        var pool = new QueuedThreadPool(PLATFORM_THREADS, 1);
        pool.setVirtualThreadsExecutor(threads);
        var jetty = new Server(pool);
        var connector = new ServerConnector(jetty, 1, 1, new HttpConnectionFactory(http()));
        var arrivals = new ArrivalTime(connector, patience);
        connector.setIdleTimeout(LONGEST_ANSWER.toMillis());
        connector.addBean(arrivals);
        jetty.addConnector(connector);
        jetty.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, jetty));
        jetty.setHandler(new WholeRequests(call -> endpoint.join().answer(call), arrivals));
        jetty.setErrorHandler((request, response, callback) -> {
            Answers.write(request, response, GatewayErrors.of(response.getStatus()), callback);
            return true;
        });
        try {
            connector.open(socket);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        LifeCycle.start(jetty);
        return jetty;
    }

    /// Paths and queries are left as they came, whatever a server for the world should think of them: the gateway leaves
    /// them too. What is no request at all is refused by the parser.
    private static HttpConfiguration http() {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(MAX_HEAD_BYTES);
        http.setUriCompliance(UriCompliance.UNSAFE);
        return http;
    }

    public int port() {
        return socket.socket().getLocalPort();
    }

    public void serve(Endpoint answering) {
        endpoint.complete(answering);
        server.join();
    }

    @Override
    public void close() {
        endpoint.cancel(true);
        LifeCycle.stop(server.join());
        threads.shutdownNow();
    }
}
