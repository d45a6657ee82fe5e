package foerdertopf.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// Lambda's Runtime API as one run of one function needs it: hands out a single event and hears what became of it.
final class RuntimeApi implements AutoCloseable {

    private static final String BASE = "/2018-06-01/runtime/";
    private static final Duration TIME = Duration.ofMinutes(3);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String event;
    private final String arn;
    private final Watcher watcher;
    private final AtomicBoolean ready = new AtomicBoolean();
    private final AtomicBoolean handedOut = new AtomicBoolean();
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    private RuntimeApi(HttpServer server, String event, String arn, Watcher watcher) {
        this.server = server;
        this.event = event;
        this.arn = arn;
        this.watcher = watcher;
    }

    static RuntimeApi serving(String event, String arn, Watcher watcher) throws IOException {
        // Otherwise the server keeps the last bytes of an answer back for a while.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var api = new RuntimeApi(HttpServer.create(address, 16), event, arn, watcher);
        api.server.createContext("/", api::exchange);
        api.server.setExecutor(api.threads);
        api.server.start();
        return api;
    }

    /// As the variable `AWS_LAMBDA_RUNTIME_API` has it.
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// Waits for what the runtime reports, or for the end of its process.
    Outcome outcome(CompletableFuture<Outcome> end) {
        return (Outcome) CompletableFuture.anyOf(outcome, end).orTimeout(TIME.toSeconds(), TimeUnit.SECONDS).join();
    }

    private void exchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            switch (path.startsWith(BASE) ? path.substring(BASE.length()) : path) {
                case "invocation/next" -> next(exchange);
                case "restore/next" -> {
                    markReady();
                    answer(exchange, 200, "");
                }
                case String reported -> report(exchange, reported);
            }
        }
    }

    /// There is no second event: whoever asks for it waits for the end.
    private void next(HttpExchange exchange) throws IOException {
        if (handedOut.getAndSet(true)) {
            waitForEver();
        }
        markReady();
        var deadline = Instant.now().plus(TIME).toEpochMilli();
        Map.of(
            "Lambda-Runtime-Aws-Request-Id", "8476a536-e9f4-11e8-9739-2dfe598c3fcd",
            "Lambda-Runtime-Deadline-Ms", String.valueOf(deadline),
            "Lambda-Runtime-Invoked-Function-Arn", arn,
            "Lambda-Runtime-Trace-Id", "Root=1-56e13c80-4f1d2a3b4c5d6e7f8a9b0c1d;Sampled=0")
            .forEach(exchange.getResponseHeaders()::set);
        answer(exchange, 200, event);
    }

    private void markReady() {
        if (!ready.getAndSet(true)) {
            watcher.ready();
        }
    }

    private void report(HttpExchange exchange, String path) throws IOException {
        var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        watcher.answered();
        answer(exchange, 202, "{\"status\":\"OK\"}");
        outcome.complete(path.endsWith("/response") ? new Outcome.Answered(text) : new Outcome.Failed(path, text));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
