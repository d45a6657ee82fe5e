package foerdertopf.aws;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// A connection that leads nowhere: tables answer what the rehearsal holds and that all was written, a bucket that there is
/// no such object, Lambda that it takes the event.
final class CannedConnection extends HttpURLConnection {

    private static final String TARGET = "X-Amz-Target";
    private static final String OPERATION = "DynamoDB_20120810.";
    private static final String NONE = "{}";
    private static final String NO_SUCH_KEY = "<Error><Code>NoSuchKey</Code><Message>none</Message></Error>";

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final Rehearsal rehearsal;
    private String operation = "";

    CannedConnection(URI address, Rehearsal rehearsal) {
        super(url(address));
        this.rehearsal = rehearsal;
    }

    private static URL url(URI address) {
        try {
            return address.toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void connect() {
        var target = getRequestProperty(TARGET);
        operation = target == null ? "" : target;
        connected = true;
    }

    @Override
    public void disconnect() {
        connected = false;
    }

    @Override
    public boolean usingProxy() {
        return false;
    }

    @Override
    public OutputStream getOutputStream() {
        return sent;
    }

    @Override
    public int getResponseCode() {
        if (operation.startsWith(OPERATION)) {
            return HTTP_OK;
        }
        return switch (getRequestMethod()) {
            case "GET", "HEAD" -> HTTP_NOT_FOUND;
            case "PUT" -> HTTP_OK;
            default -> HTTP_ACCEPTED;
        };
    }

    @Override
    public String getResponseMessage() {
        return "";
    }

    @Override
    public Map<String, List<String>> getHeaderFields() {
        return Map.of("Content-Type", List.of("application/x-amz-json-1.0"));
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(answer().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public InputStream getErrorStream() {
        return new ByteArrayInputStream(NO_SUCH_KEY.getBytes(StandardCharsets.UTF_8));
    }

    private String answer() {
        return switch (operation) {
            case OPERATION + "Query" -> "{\"Count\":0,\"Items\":[],\"ScannedCount\":0}";
            case OPERATION + "BatchGetItem" -> "{\"Responses\":{},\"UnprocessedKeys\":{}}";
            case OPERATION + "GetItem" -> rehearsal.item(sent.toString(StandardCharsets.UTF_8));
            case "" -> "";
            default -> NONE;
        };
    }
}
