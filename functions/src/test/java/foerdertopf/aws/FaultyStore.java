package foerdertopf.aws;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import foerdertopf.stores.LocalAccess;
import software.amazon.awssdk.services.s3.S3Client;

/// A bucket with one object, whose connections go wrong as a test wants, one after the other; those after the last such
/// are sound.
public final class FaultyStore implements AutoCloseable {

    static final Duration SILENCE = Duration.ofMillis(400);

    private static final Pattern RANGE = Pattern.compile("(?i)\r\nrange: bytes=([0-9]+)-\r\n");

    private final ServerSocket server;
    private final byte[] object;
    private final Queue<Fault> faults;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// What goes wrong with a connection that asks for the object or brings one; most do so after some bytes.
    public sealed interface Fault {
        record SilentAfter(int bytes) implements Fault {}

        record ClosedAfter(int bytes) implements Fault {}

        record ResetAfter(int bytes) implements Fault {}

        /// A byte now and then, sooner than a silence is over.
        record Trickle() implements Fault {}

        record SilentBeforeTheAnswer() implements Fault {}

        /// Takes nothing that is sent, now and later.
        record Deaf() implements Fault {}

        /// Answers all there is, whatever part was asked for.
        record PassesOverTheRange() implements Fault {}
    }

    public FaultyStore(byte[] object, Fault... faults) {
        this.object = object;
        this.faults = new ConcurrentLinkedQueue<>(List.of(faults));
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /// Clients as in the cloud, but for the address.
    CloudClients clients() {
        return new CloudClients(this::connection, Optional.of(LocalAccess.credentials()), SILENCE);
    }

    public S3Client s3() {
        return clients().s3();
    }

    /// First line and headers of each request so far.
    public List<String> requests() {
        return new ArrayList<>(requests);
    }

    private HttpURLConnection connection(URI address) {
        try {
            var here = URI.create("http://127.0.0.1:" + server.getLocalPort() + address.getRawPath()
                + Optional.ofNullable(address.getRawQuery()).map(query -> "?" + query).orElse(""));
            return (HttpURLConnection) here.toURL().openConnection();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                open.add(socket);
                threads.execute(() -> answer(socket));
            }
        } catch (IOException closed) {
            threads.shutdown();
        }
    }

    private void answer(Socket socket) {
        try {
            if (faults.peek() instanceof Fault.Deaf) {
                return;
            }
            var head = head(socket.getInputStream());
            requests.add(head);
            var fault = head.startsWith("HEAD ") ? Optional.<Fault>empty() : Optional.ofNullable(faults.poll());
            if (head.startsWith("PUT ")) {
                put(socket, head, fault);
            } else {
                get(socket, head, fault);
            }
        } catch (IOException left) {
            requests.add("left: " + left.getMessage());
        }
    }

    private void put(Socket socket, String head, Optional<Fault> fault) throws IOException {
        if (fault.isPresent()) {
            return;
        }
        if (head.toLowerCase(Locale.ROOT).contains("expect: 100-continue")) {
            write(socket, "HTTP/1.1 100 Continue\r\n\r\n".getBytes(ISO_8859_1));
        }
        var length = Pattern.compile("(?i)\r\ncontent-length: ([0-9]+)").matcher(head);
        socket.getInputStream().skipNBytes(length.find() ? Long.parseLong(length.group(1)) : 0);
        write(socket, "HTTP/1.1 200 OK\r\nETag: \"e\"\r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1));
        socket.close();
    }

    private void get(Socket socket, String head, Optional<Fault> fault) throws IOException {
        if (fault.isPresent() && fault.get() instanceof Fault.SilentBeforeTheAnswer) {
            return;
        }
        var range = RANGE.matcher(head);
        var ranged = range.find() && !(fault.isPresent() && fault.get() instanceof Fault.PassesOverTheRange);
        var from = ranged ? Integer.parseInt(range.group(1)) : 0;
        var length = object.length - from;
        write(socket, ("HTTP/1.1 " + (ranged ? "206 Partial Content" : "200 OK") + "\r\nETag: \"e\"\r\nContent-Length: "
            + length
            + (ranged ? "\r\nContent-Range: bytes " + from + "-" + (object.length - 1) + "/" + object.length : "")
            + "\r\n\r\n").getBytes(ISO_8859_1));
        if (head.startsWith("HEAD ")) {
            return;
        }
        switch (fault.orElse(new Fault.PassesOverTheRange())) {
            case Fault.SilentAfter(var bytes) -> part(socket, from, bytes);
            case Fault.ClosedAfter(var bytes) -> {
                part(socket, from, bytes);
                socket.close();
            }
            case Fault.ResetAfter(var bytes) -> {
                part(socket, from, bytes);
                socket.setSoLinger(true, 0);
                socket.close();
            }
            case Fault.Trickle() -> trickle(socket, from);
            case Fault _ -> part(socket, from, length);
        }
    }

    private void trickle(Socket socket, int from) throws IOException {
        for (var at = from; at < object.length; at++) {
            part(socket, at, 1);
            try {
                Thread.sleep(SILENCE.dividedBy(4));
            } catch (InterruptedException over) {
                return;
            }
        }
    }

    private void part(Socket socket, int from, int bytes) throws IOException {
        socket.getOutputStream().write(object, from, Math.min(bytes, object.length - from));
        socket.getOutputStream().flush();
    }

    private static void write(Socket socket, byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
