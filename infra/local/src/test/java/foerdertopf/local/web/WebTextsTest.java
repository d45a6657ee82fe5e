package foerdertopf.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import foerdertopf.local.json.Json;
import foerdertopf.local.testing.Checkout;
import org.junit.jupiter.api.Test;

/// The texts of the pages are whole in both languages.
class WebTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    /// A key named in a script: `text('key'`, `say('key'`, or `data-text="key"` and `data-label="key"` in a page.
    private static final Pattern USED = Pattern.compile("(?:text|say)\\('([^']+)'|data-(?:text|label)=\"([^\"]+)\"");

    private final Json german = texts("de");
    private final Json english = texts("en");

    @Test
    void noTextIsInOneLanguageAlone() {
        assertThat(english.fields().keySet()).isEqualTo(german.fields().keySet());
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        german.fields()
            .forEach((key, text) -> assertThat(places(english.string(key).orElseThrow())).as(key)
                .isEqualTo(places(text.toString())));
    }

    @Test
    void everyTextThatAScriptNamesIsThere() throws IOException {
        try (var files = Files.walk(Checkout.root().resolve("web"))) {
            var used = new TreeSet<String>();
            for (var file : files.filter(path -> path.toString().matches(".*\\.(js|html)")).toList()) {
                USED.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .forEach(used::add);
            }
            assertThat(used).hasSizeGreaterThan(20).isSubsetOf(german.fields().keySet());
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Json texts(String language) {
        return Json.parse(Checkout.read("web/texts/" + language + ".json")).orElseThrow();
    }
}
