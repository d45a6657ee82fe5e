package foerdertopf.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import foerdertopf.local.http.HttpFront;
import foerdertopf.local.site.StaticPages;
import foerdertopf.local.testing.Checkout;
import foerdertopf.testing.Machine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers as people type them, in the browser's own JavaScript.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebNumbersTest {

    private final List<AutoCloseable> parts = new ArrayList<>();
    private final List<Chromium> browser = new ArrayList<>();

    @BeforeAll
    void openABrowser(@TempDir Path folder) throws IOException {
        Machine.needs("Chromium", Chromium.program().isPresent());
        var front = HttpFront.open(0);
        parts.add(front);
        front.serve(new StaticPages(Checkout.root().resolve("web"), "http://localhost"));
        browser.add(Chromium.start(Files.createDirectory(folder.resolve("profile"))));
        parts.addAll(browser);
        browser.getFirst().open("http://localhost:" + front.port() + "/texts/de.json");
    }

    @AfterAll
    void closeIt() throws Exception {
        for (var part : parts) {
            part.close();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
        "9.95|no number|9.95", "9,95|9.95|no number", "9.950,50|9950.50|no number", "9,950.50|no number|no number",
        "9950.5|no number|9950.50", "9950,5|9950.50|no number", "9950|9950.00|9950.00", "0|0.00|0.00",
        "1.000|1000.00|no number", "1,000|no number|no number", "1.00|no number|1.00", "1.0000|no number|no number",
        "10.00.000|no number|no number", "1.000.000|1000000.00|no number", "0.950|no number|no number",
        "01|no number|no number", "0,5|0.50|no number", ",5|no number|no number", "5,|no number|no number",
        "1,234|no number|no number", "1.000000|no number|no number", "-5|-5.00|-5.00", "+5|no number|no number",
        "5e3|no number|no number", "50 %|no number|no number", "9.950,50 €|9950.50|no number", "€ 5|5.00|5.00",
        "EUR 5|5.00|5.00", "5 Euro|5.00|5.00", "9 950,50|no number|no number", "9'950|no number|no number",
        "viel|no number|no number", "٣|no number|no number", " 5 |5.00|5.00"})
    void anAmountIsReadAsItsLanguageWritesItOrNotAtAll(String typed, String german, String english) {
        assertThat(read(typed, "money", "de")).isEqualTo(german);
        assertThat(read(typed, "money", "en")).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"31,5 | hours | 31.5 | no number", "31.5 | hours | no number | 31.5",
        "31,555 | hours | no number | no number", "0,33333333 | fte | 0.33333333 | no number",
        "0,333333333 | fte | no number | no number", "0.5 | fte | no number | 0.5", "1.200 | count | 1200 | no number",
        "1,200 | count | no number | no number", "280,0 | count | no number | no number", "280 | count | 280 | 280",
        "5 € | hours | no number | no number"})
    void otherKindsAreReadLikewise(String typed, String kind, String german, String english) {
        assertThat(read(typed, kind, "de")).isEqualTo(german);
        assertThat(read(typed, kind, "en")).isEqualTo(english);
    }

    /// What the page reads in two languages it reads as one number: changing the language changes no claim.
    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "12", "1.5", "1,5", "1.50", "1,50", "1.500", "1,500", "1.500,5", "1,500.5",
        "1.500.000"})
    void noTextIsTwoAmounts(String typed) {
        assertThat(Stream.of("de", "en")
            .map(language -> read(typed, "money", language))
            .filter(number -> !number.equals("no number"))
            .distinct()).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"9.955 | money | en | de | ''", "1.234 | count | en | de | ''",
        "9.95 | money | de | en | ''", "9,955 | money | de | en | 9,955", "viel | money | de | en | viel",
        "9.95 | money | en | de | 9,95", "9.950,50 | money | de | en | 9950.50"})
    void noTextThatWasRefusedBecomesAnotherNumberWithTheLanguage(
        String typed, String kind, String from, String to, String shown) {
        assertThat(
            answer("numbers.inOtherLanguage(" + quoted(typed) + ", '" + kind + "', '" + from + "', '" + to + "')"))
            .isEqualTo(shown);
    }

    private String read(String typed, String kind, String language) {
        return answer("numbers.decimal(" + quoted(typed) + ", '" + kind + "', '" + language + "')");
    }

    private static String quoted(String typed) {
        return "'" + typed.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private String answer(String expression) {
        browser.getFirst()
            .run("window.read = undefined; import('/js/numbers.js').then(numbers => {"
                + " window.read = { value: " + expression + " }; })");
        browser.getFirst().waitFor("window.read !== undefined");
        return browser.getFirst().read("window.read.value ?? 'no number'");
    }
}
