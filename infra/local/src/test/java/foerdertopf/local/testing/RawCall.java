package foerdertopf.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// One request sent byte by byte as a test has it, since HTTP clients send nothing that is wrong.
public final class RawCall {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");

    private RawCall() {}

    /// What came back: the line and headers, and the body.
    public record Answer(int status, String head, String body) {}

    /// Each character is sent as one byte. Reads one answer, or to the end; status 0 where nothing came.
    public static Answer send(int port, String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Answer get(int port, String target) {
        return send(port, "GET " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n");
    }

    private static Answer read(Socket socket) throws IOException {
        var came = new StringBuilder();
        var buffer = new byte[8192];
        while (!isWhole(came)) {
            var count = readSome(socket, buffer);
            if (count < 0) {
                break;
            }
            came.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
            if (came.toString().equals("HTTP/1.1 100 Continue\r\n\r\n")) {
                came.setLength(0);
            }
        }
        return answer(came.toString());
    }

    private static int readSome(Socket socket, byte[] buffer) throws IOException {
        try {
            return socket.getInputStream().read(buffer);
        } catch (SocketException cut) {
            return -1;
        }
    }

    private static boolean isWhole(StringBuilder text) {
        var end = text.indexOf("\r\n\r\n");
        var length = LENGTH.matcher(text);
        return end >= 0 && length.find() && text.length() - end - 4 >= Integer.parseInt(length.group(1));
    }

    private static Answer answer(String text) {
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, text, "");
        }
        return new Answer(Integer.parseInt(text.split(" ", 3)[1]), text.substring(0, end), text.substring(end + 4));
    }
}
