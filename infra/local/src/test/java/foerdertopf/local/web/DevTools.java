package foerdertopf.local.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import foerdertopf.local.json.Json;

/// One page's end of the DevTools protocol: a command goes out with a number, its answer comes back with it.
final class DevTools implements WebSocket.Listener, AutoCloseable {

    private static final Pattern ADDRESS = Pattern
        .compile("\"webSocketDebuggerUrl\":\\s*\"(ws://[^\"]+/page/[^\"]+)\"");
    private static final int PATIENCE_SECONDS = 30;

    private final Map<Integer, CompletableFuture<Json>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final StringBuilder part = new StringBuilder();
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

    static DevTools connect(HttpClient http, URI address) {
        var tools = new DevTools();
        tools.socket.complete(http.newWebSocketBuilder().buildAsync(address, tools).join());
        return tools;
    }

    static URI pageAddress(HttpClient http, URI list) throws IOException {
        try {
            var answer = http.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString()).body();
            var matcher = ADDRESS.matcher(answer);
            if (!matcher.find()) {
                throw new IOException("the browser has no page");
            }
            return URI.create(matcher.group(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    Json call(String method, String parameters) {
        var number = numbers.incrementAndGet();
        var answer = new CompletableFuture<Json>();
        waiting.put(number, answer);
        var message = "{\"id\":" + number + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}";
        return socket.thenCompose(open -> open.sendText(message, true))
            .thenCompose(_ -> answer)
            .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .join();
    }

    /// The value of an expression; waits for it where it is a promise.
    String evaluate(String expression) {
        var answer = call("Runtime.evaluate",
            Json.text(Map.of("expression", expression, "awaitPromise", true, "returnByValue", true)));
        var result = answer.object("result").orElseThrow();
        result.object("exceptionDetails").ifPresent(failed -> {
            throw new IllegalStateException(failed.text());
        });
        return result.object("result").flatMap(value -> value.string("value")).orElse("");
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            var message = Json.parse(part.toString()).orElseThrow();
            part.setLength(0);
            message.number("id").map(id -> waiting.remove(id.intValue())).ifPresent(answer -> answer.complete(message));
        }
        webSocket.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void close() {
        socket.join().abort();
    }
}
