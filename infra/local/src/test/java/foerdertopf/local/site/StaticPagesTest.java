package foerdertopf.local.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpCall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticPagesTest {

    @TempDir
    Path folder;
    private StaticPages pages;

    @BeforeEach
    void write() throws Exception {
        var web = Files.createDirectories(folder.resolve("web/desk"));
        Files.writeString(web.resolve("../index.html"), "form");
        Files.writeString(web.resolve("../app.js"), "js");
        Files.writeString(web.resolve("../.hidden"), "hidden");
        Files.writeString(web.resolve("index.html"), "desk");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(web.resolve("link.txt"), folder.resolve("secret.txt"));
        pages = new StaticPages(folder.resolve("web"), "http://localhost:9000");
    }

    @ParameterizedTest
    @CsvSource({"/, form, text/html; charset=utf-8", "/index.html, form, text/html; charset=utf-8",
        "/desk/, desk, text/html; charset=utf-8", "/app.js, js, text/javascript; charset=utf-8"})
    void servesFilesWithTheirType(String path, String body, String type) {
        var answer = get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo(body);
        assertThat(answer.header("content-type")).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../secret.txt", "/%2e%2e/secret.txt", "/desk/..%2f..%2fsecret.txt", "/desk/link.txt",
        "/.hidden", "/nothing", "/%00", "//etc/passwd", "/%2Fetc/passwd", "/..\\secret.txt"})
    void showsNothingElse(String path) {
        assertThat(get(path).status()).isEqualTo(404);
    }

    @Test
    void letsPagesTalkToThisOriginAndTheUploadsAlone() {
        assertThat(get("/").header("content-security-policy"))
            .startsWith("default-src 'self'; connect-src 'self' http://localhost:9000; img-src 'self' data:");
        assertThat(get("/nothing").header("x-content-type-options")).isEqualTo("nosniff");
    }

    @Test
    void isOnlyRead() {
        assertThat(pages.answer(new HttpCall("POST", "/", "", Map.of(), new byte[0])).status()).isEqualTo(405);
    }

    private HttpAnswer get(String path) {
        return pages.answer(new HttpCall("GET", path, "", Map.of(), new byte[0]));
    }
}
