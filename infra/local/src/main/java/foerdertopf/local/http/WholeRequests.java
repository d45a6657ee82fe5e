package foerdertopf.local.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Blocker;
import org.eclipse.jetty.util.Callback;

/// Reads each request whole and hands it to the endpoint. What is no proper request is refused here.
final class WholeRequests extends Handler.Abstract {

    private static final System.Logger LOG = System.getLogger(WholeRequests.class.getName());
    /// A client that has said how much it sends may send it before it looks for the answer.
    private static final long MAX_IGNORED_BYTES = 10L * HttpFront.MAX_BODY_BYTES;

    private final Endpoint endpoint;
    private final ArrivalTime arrivals;

    WholeRequests(Endpoint endpoint, ArrivalTime arrivals) {
        this.endpoint = endpoint;
        this.arrivals = arrivals;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!isProper(request)) {
            Answers.write(request, response, GatewayErrors.of(400), callback);
            return true;
        }
        var body = Content.Source.asInputStream(request);
        try {
            var whole = isAnnouncedTooLong(request) ? new byte[0] : body.readNBytes(HttpFront.MAX_BODY_BYTES + 1);
            if (isAnnouncedTooLong(request) || whole.length > HttpFront.MAX_BODY_BYTES) {
                refuse(request, response, body, callback);
            } else {
                answer(request, response, whole, callback);
            }
        } catch (IOException neverWhole) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            Answers.write(request, response, GatewayErrors.of(400), callback);
        }
        return true;
    }

    private static boolean isAnnouncedTooLong(Request request) {
        return request.getLength() > HttpFront.MAX_BODY_BYTES;
    }

    /// A path that begins at the root, and nothing but whole escapes in path and query.
    private static boolean isProper(Request request) {
        var uri = request.getHttpURI();
        var path = Objects.requireNonNullElse(uri.getPath(), "");
        return path.startsWith("/") && uri.getFragment() == null && UrlForm.isWellFormed(path)
            && UrlForm.isWellFormed(Objects.requireNonNullElse(uri.getQuery(), ""));
    }

    /// The answer goes out at once. What is under way by then is read and dropped, since a connection that is cut
    /// meanwhile would take the answer with it; a client that waits for leave to send sends nothing.
    private static void refuse(Request request, Response response, InputStream body, Callback callback)
        throws IOException {
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        try (var written = Blocker.callback()) {
            Answers.write(request, response, GatewayErrors.of(413), written);
            written.block();
        }
        if (!request.getHeaders().contains(HttpHeader.EXPECT)) {
            drop(body);
        }
        callback.succeeded();
    }

    private static void drop(InputStream body) {
        try {
            for (long left = MAX_IGNORED_BYTES, read = 1; left > 0 && read > 0; left -= read) {
                read = body.skip(left);
            }
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "the client has left", gone);
        }
    }

    /// A fault of the local cloud itself is reported on its own console, not to the caller.
    private void answer(Request request, Response response, byte[] body, Callback callback) {
        arrivals.arrived(request);
        var call = call(request, body);
        HttpAnswer answer;
        try {
            answer = endpoint.answer(call);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, call.method() + " " + call.rawPath(), fault);
            answer = GatewayErrors.of(500);
        }
        arrivals.answered(request);
        Answers.write(request, response, answer, callback);
    }

    private static HttpCall call(Request request, byte[] body) {
        var headers = new HashMap<String, List<String>>();
        request.getHeaders()
            .forEach(field -> headers.computeIfAbsent(field.getName().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                .add(Objects.requireNonNullElse(field.getValue(), "")));
        var uri = request.getHttpURI();
        return new HttpCall(request.getMethod(), uri.getPath(), Objects.requireNonNullElse(uri.getQuery(), ""), headers,
            body);
    }
}
