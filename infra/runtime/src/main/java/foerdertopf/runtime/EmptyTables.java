package foerdertopf.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// Tables on loopback that hold nothing, take every write and forget it: enough for a function to take a call through to
/// its end where no store is.
final class EmptyTables implements AutoCloseable {

    private final HttpServer server;

    private EmptyTables(HttpServer server) {
        this.server = server;
    }

    static EmptyTables open() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        server.createContext("/", EmptyTables::answer);
        server.start();
        return new EmptyTables(server);
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            var answer = nothing(target == null ? "" : target).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static String nothing(String target) {
        return switch (target.substring(target.indexOf('.') + 1)) {
            case "BatchGetItem" -> "{\"Responses\":{},\"UnprocessedKeys\":{}}";
            case "Query" -> "{\"Count\":0,\"Items\":[],\"ScannedCount\":0}";
            default -> "{}";
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
