package foerdertopf.local.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/// The system's Chromium without a window, spoken to by its DevTools protocol: one page, a clean profile, gone on close.
final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(20);

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final DevTools page;

    private Chromium(Process process, Path profile) {
        this.process = process;
        var port = profile.resolve("DevToolsActivePort");
        Awaitility.await().atMost(PATIENCE).until(() -> Files.exists(port) && Files.readAllLines(port).size() == 2);
        this.page = DevTools.connect(http, firstPage(port));
    }

    /// Where the machine has it.
    static Optional<Path> program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    }

    static Chromium start(Path profile) throws IOException {
        var command = List.of(program().orElseThrow().toString(), "--headless", "--no-sandbox", "--disable-gpu",
            "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--lang=de", "--window-size=1000,1400", "--remote-debugging-port=0",
            "--user-data-dir=" + profile, "about:blank");
        var process = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile())
            .start();
        return new Chromium(process, profile);
    }

    private URI firstPage(Path port) {
        try {
            var address = URI.create("http://127.0.0.1:" + Files.readAllLines(port).getFirst() + "/json/list");
            return DevTools.pageAddress(http, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(String url) {
        page.call("Page.navigate", "{\"url\":\"" + url + "\"}");
        waitFor("document.readyState === 'complete'");
    }

    /// The value of a script as text.
    String read(String script) {
        return page.evaluate("String(" + script + ")");
    }

    void run(String script) {
        page.evaluate("(() => {" + script + "; return ''})()");
    }

    /// Types as a person does, so that the page hears of it.
    void type(String pointer, String text) {
        run("const e = document.querySelector('[data-pointer=\"" + pointer + "\"]'); e.value = '" + text
            + "'; e.dispatchEvent(new Event('input', {bubbles: true}));"
            + " e.dispatchEvent(new Event('change', {bubbles: true}))");
    }

    void click(String selector) {
        run("document.querySelector('" + selector + "').click()");
    }

    /// What a screen reader calls the things on the page, and how it describes them.
    List<String> accessibleNames() {
        return page.call("Accessibility.getFullAXTree", "{}")
            .object("result")
            .orElseThrow()
            .list("nodes")
            .stream()
            .flatMap(node -> Stream.of("name", "description").map(((Map<?, ?>) node)::get))
            .filter(Map.class::isInstance)
            .map(named -> String.valueOf(((Map<?, ?>) named).get("value")))
            .toList();
    }

    void waitFor(String condition) {
        Awaitility.await(condition)
            .pollDelay(Duration.ZERO)
            .pollInterval(POLL)
            .atMost(PATIENCE)
            .ignoreExceptions()
            .until(() -> read(condition).equals("true"));
    }

    @Override
    public void close() {
        page.close();
        http.close();
        process.destroy();
        // It writes into its profile until it is gone.
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
