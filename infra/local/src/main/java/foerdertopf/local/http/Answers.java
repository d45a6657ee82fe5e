package foerdertopf.local.http;

import java.nio.ByteBuffer;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Writes an answer; of one to HEAD, all but its body.
final class Answers {

    private Answers() {}

    static void write(Request request, Response response, HttpAnswer answer, Callback callback) {
        response.setStatus(answer.status());
        answer.headers().forEach(header -> response.getHeaders().add(header.name(), header.value()));
        var body = answer.body();
        var bodiless = answer.status() == 204 || answer.status() == 304;
        if (!bodiless) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        }
        var asksForHead = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, ByteBuffer.wrap(bodiless || asksForHead ? new byte[0] : body), callback);
    }
}
