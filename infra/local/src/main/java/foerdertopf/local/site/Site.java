package foerdertopf.local.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import foerdertopf.local.http.Endpoint;
import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpCall;

/// Everything behind one port: each request goes to the first part that its path belongs to.
public final class Site implements Endpoint {

    private final List<Part> parts = new ArrayList<>();

    private record Part(Predicate<String> paths, Endpoint endpoint) {}

    /// Requests whose path the predicate takes go to the endpoint.
    public Site with(Predicate<String> paths, Endpoint endpoint) {
        parts.add(new Part(paths, endpoint));
        return this;
    }

    /// Like [#with], for what no page of another origin may reach, not even through a name that leads here.
    public Site withOwn(Predicate<String> paths, Endpoint endpoint) {
        return with(paths, call -> own(call) ? endpoint.answer(call) : HttpAnswer.plain(403, "only from this machine"));
    }

    private static boolean own(HttpCall call) {
        var host = call.header("host");
        var origin = call.header("origin");
        return List.of("localhost", "127.0.0.1", "[::1]").contains(host.replaceFirst(":\\d+$", ""))
            && (origin.isEmpty() || origin.equals("http://" + host));
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return parts.stream()
            .filter(part -> part.paths().test(call.rawPath()))
            .findFirst()
            .map(part -> part.endpoint().answer(call))
            .orElseGet(() -> HttpAnswer.message(404, "Not Found"));
    }
}
