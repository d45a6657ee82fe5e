package foerdertopf.aws;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// One HTTP exchange of this process with itself, which loads what the JDK's connections are made of. Nothing is open
/// afterwards.
final class Loopback {

    private static final byte[] ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
        .getBytes(StandardCharsets.US_ASCII);

    private Loopback() {}

    static void rehearse() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var answering = Thread.ofPlatform().daemon().start(() -> answer(server));
            var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + server.getLocalPort())
                .toURL()
                .openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(1_000);
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(ANSWER.length);
            connection.getOutputStream().write(ANSWER);
            connection.getInputStream().readAllBytes();
            answering.interrupt();
        }
    }

    private static void answer(ServerSocket server) {
        try (var socket = server.accept()) {
            socket.getOutputStream().write(ANSWER);
            socket.getInputStream().skip(Long.MAX_VALUE);
        } catch (IOException _) {
            // The other side is this process, and notices by itself.
        }
    }
}
