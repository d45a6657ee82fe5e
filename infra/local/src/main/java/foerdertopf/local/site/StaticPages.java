package foerdertopf.local.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import foerdertopf.local.http.Endpoint;
import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpAnswer.Header;
import foerdertopf.local.http.HttpCall;
import foerdertopf.local.http.UrlForm;

/// The files of `web/`, with the security headers that the deployed site has.
public final class StaticPages implements Endpoint {

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("html", "text/html; charset=utf-8"),
        Map.entry("css", "text/css; charset=utf-8"), Map.entry("js", "text/javascript; charset=utf-8"),
        Map.entry("mjs", "text/javascript; charset=utf-8"), Map.entry("json", "application/json"),
        Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"), Map.entry("ico", "image/x-icon"),
        Map.entry("woff2", "font/woff2"), Map.entry("csv", "text/csv; charset=utf-8"),
        Map.entry("txt", "text/plain; charset=utf-8"), Map.entry("webmanifest", "application/manifest+json"));

    private final Path root;
    private final List<Header> security;

    /// Pages may also talk to `uploads`, the address where files are sent to.
    public StaticPages(Path root, String uploads) {
        this.root = root.toAbsolutePath().normalize();
        this.security = List.of(
            new Header("content-security-policy",
                "default-src 'self'; connect-src 'self' " + uploads + "; img-src 'self' data:; object-src 'none'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"),
            new Header("x-content-type-options", "nosniff"), new Header("referrer-policy", "no-referrer"),
            new Header("cross-origin-opener-policy", "same-origin"),
            new Header("permissions-policy", "camera=(), geolocation=(), microphone=()"),
            new Header("cache-control", "no-cache"));
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        if (!call.method().equals("GET") && !call.method().equals("HEAD")) {
            return secured(HttpAnswer.message(405, "Method Not Allowed").with("allow", "GET, HEAD"));
        }
        return secured(file(UrlForm.decoded(call.rawPath())).map(StaticPages::content)
            .orElseGet(() -> HttpAnswer.message(404, "Not Found")));
    }

    private HttpAnswer secured(HttpAnswer answer) {
        var secured = answer;
        for (var header : security) {
            secured = secured.with(header.name(), header.value());
        }
        return secured;
    }

    /// The file that a path means; nothing that lies outside, is hidden, or is led to by a link out of the folder.
    private Optional<Path> file(String path) {
        try {
            var asked = root.resolve(path.substring(1)).normalize();
            var file = Files.isDirectory(asked) ? asked.resolve("index.html") : asked;
            var shown = !path.contains("/.") && !path.contains("\\") && file.startsWith(root)
                && Files.isRegularFile(file)
                && file.toRealPath().startsWith(root.toRealPath());
            return shown ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpAnswer content(Path file) {
        try {
            return new HttpAnswer(200, List.of(new Header("content-type", type(file))), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
