package foerdertopf.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import foerdertopf.claim.fields.FaultKind;
import foerdertopf.lambda.http.RequestFault;
import foerdertopf.local.json.Json;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;
import foerdertopf.refusal.Code;
import foerdertopf.testing.Machine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No state of the form shows a person what only programs say to each other.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebWordsTest {

    /// JavaScript's words for nothing, keys of texts, places in JSON, values left open, and the forms of the API.
    private static final Pattern OF_PROGRAMS = Pattern
        .compile("undefined|\\bnull\\b|\\bNaN\\b|\\[object|\\btrue\\b|\\bfalse\\b"
            + "|\\{|\\b(?:fault|field|hint|choice|status|title|refusal|unit|pool|trace)\\.[a-z]|(?:^|[\\s(„\"])/[a-z]"
            + "|JSON|Idempotency|\\b10500\\.00|\\b31\\.50\\b|\\d{4}-\\d{2}-\\d{2}|UTF|code|HTTP", Pattern.MULTILINE);

    private static final Map<String, Map<String, String>> LINES = lines();

    /// One for each value that texts name.
    private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("limit", "1"),
        Map.entry("week", "2016-W54"), Map.entry("ags", "6412"), Map.entry("meant", "06412"),
        Map.entry("allowed", "municipal"), Map.entry("line", "1"), Map.entry("column", "2"), Map.entry("found", "7"),
        Map.entry("place", "3"), Map.entry("character", "U+0007"), Map.entry("first", "1900"),
        Map.entry("last", "2100"),
        Map.entry("lowest", "1"), Map.entry("highest", "500"));

    private final List<FormPage> open = new ArrayList<>();

    private FormPage page() {
        return open.getLast();
    }

    @BeforeAll
    void openABrowser(@TempDir Path folder) throws IOException {
        Machine.needs("Chromium", Chromium.program().isPresent());
        open.add(FormPage.open(folder));
    }

    @AfterAll
    void closeIt() throws IOException {
        for (var each : open) {
            each.close();
        }
    }

    /// Amounts as both languages write them.
    private static Map<String, Map<String, String>> lines() {
        var lines = new LinkedHashMap<String, Map<String, String>>();
        lines.put("coordination-office", Map.of("/details/staffing/0/from", "2016-04-01", "/details/staffing/0/to",
            "2016-12-31", "/details/staffing/0/fte", "1", "/details/staffCosts", "48000"));
        lines.put("innovative-project", Map.of("/details/totalExpenses", "20000", "/details/ownContribution", "4000",
            "/details/otherFunds", "6000", "/details/focus", "welcoming-culture"));
        lines.put("guide-deployment", Map.of("/details/guide", "L-58021", "/details/weeks/0/week", "2016-W14",
            "/details/weeks/0/hours", "31"));
        lines.put("guide-training",
            Map.of("/details/participants", "12", "/details/costs", "1150", "/details/fees", "0"));
        lines.put("language-course", Map.of("/details/participantUnits", "1200"));
        lines.put("deutsch4u", Map.of("/details/units", "280", "/details/costs", "9950"));
        return lines;
    }

    private void fillWell(String line, String reference) {
        page().choose(line);
        page().fill(
            Map.of("/body", "06412", "/carrier/name", "Amt", "/carrier/kind", "municipal", "/reference", reference,
                "/period/from", "2016-04-01", "/period/to", "2016-12-31"));
        page().fill(LINES.getOrDefault(line, Map.of()));
    }

    /// A month of a post and a week of a guide are funded once.
    private void inAYearOfItsOwn(String language) {
        if (language.equals("en")) {
            page().browser()
                .run(
                    "document.querySelectorAll('#claim input').forEach(e => { e.value = e.value.replace(/^2016/, '2017');"
                        + " e.dispatchEvent(new Event('input', {bubbles: true})); })");
        }
    }

    private void fillBadly(String text) {
        page().browser()
            .run("document.querySelectorAll('#claim input[type=text]').forEach(e => { e.value = '" + text
                + "'; e.dispatchEvent(new Event('input', {bubbles: true})); })");
    }

    private void expectWordsOfPeople(String where) {
        var shown = Stream.concat(page().text("body").lines(), page().browser().accessibleNames().stream());
        assertThat(shown.filter(line -> OF_PROGRAMS.matcher(line).find())).as(where).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void noLineShowsWordsOfPrograms(String language) {
        page().begin();
        page().speak(language);
        expectWordsOfPeople("before a line is chosen");
        LINES.keySet().forEach(line -> {
            page().choose(line);
            expectWordsOfPeople(line + " untouched");
            for (var typed : List.of("abc", "-1", "0", "9.95", "9,95", "99999999999999999999", "")) {
                fillBadly(typed);
                page().press("calculate");
                expectWordsOfPeople(line + " with " + typed);
            }
            fillWell(line, "W-" + language);
            inAYearOfItsOwn(language);
            page().press("calculate");
            assertThat(page().amount()).as(line + " " + page().text("#errors")).contains("€");
            expectWordsOfPeople(line + " calculated");
            page().press("submit");
            assertThat(page().amount()).as(line + " " + page().text("#errors")).contains("€");
            expectWordsOfPeople(line + " submitted");
            page().browser().type("/reference", " W-" + language);
            expectWordsOfPeople(line + " submitted and changed");
            page().press("submit");
            assertThat(page().text("#errors")).isNotEmpty();
            expectWordsOfPeople(line + " submitted again");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void noRefusalOfTheRulesShowsWordsOfPrograms(String language) {
        page().begin();
        page().speak(language);
        fillWell("deutsch4u", "R-" + language);
        for (var change : List.of(Map.of("/body", "6412"), Map.of("/body", "06999"), Map.of("/body", "06413"),
            Map.of("/body", "06435", "/period/from", "2027-01-01", "/period/to", "2027-02-01"),
            Map.of("/period/from", "2015-01-01"), Map.of("/period/to", "2015-01-01"), Map.of("/details/costs", "0"),
            Map.of("/details/otherFunds", "9950"), Map.of("/period/from", "20166-01-01"))) {
            fillWell("deutsch4u", "R-" + language);
            page().fill(change);
            page().press("submit");
            expectWordsOfPeople("refused for " + change);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "401 | {}                     | {\"message\":\"Unauthorized\"} | Anmeldung ist abgelaufen",
        "403 | {}                     | {\"message\":\"Forbidden\"}    | Berechtigung",
        "403 | {}                     | {\"code\":\"forbidden\",\"title\":\"X\",\"detail\":\"Y\"} | Gebietskörperschaft",
        "404 | {}                     | {\"message\":\"Not Found\"}    | antwortet gerade nicht",
        "413 | {}                     | {\"message\":\"Request Too Long\"} | kürzen",
        "429 | {}                     | {\"message\":\"Too Many Requests\"} | in einem Moment",
        "429 | {\"retry-after\":\"7\"} | {\"message\":\"Too Many Requests\"} | in 7 Sekunden",
        "503 | {\"retry-after\":\"2\"} | {\"code\":\"busy\",\"title\":\"X\",\"detail\":\"Y\"} | in 2 Sekunden",
        "503 | {}                     | {\"message\":\"Service Unavailable\"} | in einem Moment",
        "500 | {}                     | {\"message\":\"Internal Server Error\"} | antwortet gerade nicht",
        "502 | {}                     | <html>Bad Gateway</html>       | antwortet gerade nicht",
        "201 | {}                     | {\"claimId\":                  | antwortet gerade nicht",
        "201 | {}                     | null                           | antwortet gerade nicht",
        "422 | {}                     | null                           | antwortet gerade nicht",
        "422 | {}                     | {\"code\":\"unheard-of\"}      | nicht geklappt",
        "422 | {}                     | {\"code\":\"idempotency-key-reuse\",\"title\":\"Idempotency-Key\",\"detail\":\"Idempotency-Key\"} | noch einmal",
        "422 | {}                     | {\"code\":\"invalid\",\"errors\":[{\"pointer\":\"/nowhere\",\"code\":\"unheard-of\"}]} | prüfen",
        "422 | {}                     | {\"code\":\"invalid\",\"errors\":[{\"pointer\":\"\",\"code\":\"not-json\",\"detail\":\"JSON\",\"params\":null}]} | beschädigt",
        "409 | {}                     | {\"code\":\"pool-exhausted\",\"title\":\"X\",\"detail\":\"Y\",\"pool\":\"guide/L-1/2016\",\"requested\":3,\"available\":1} | 3 Wochen, verfügbar sind noch 1 Woche",
        "409 | {}                     | {\"code\":\"pool-exhausted\",\"title\":\"X\",\"detail\":\"Y\",\"pool\":\"wir-2016\",\"requested\":\"9950.00\",\"available\":\"0.00\"} | WIR 2016: Gebraucht werden 9.950,00 €"})
    void everyAnswerIsToldInWordsOfPeopleAndKeepsWhatWasTyped(int status, String headers, String body, String told) {
        for (var button : List.of("calculate", "submit")) {
            page().begin();
            fillWell("deutsch4u", "S-1");
            page().answerWith(status, headers, body);
            page().press(button);
            assertThat(page().text("#errors")).contains(told);
            assertThat(page().text("#answer")).isEmpty();
            assertThat(page().value("/details/costs")).isEqualTo("9950");
            expectWordsOfPeople(status + " " + body);
        }
    }

    @Test
    void withoutAConnectionTheSameRequestCanBeSentAgain() {
        page().begin();
        fillWell("deutsch4u", "O-1");
        page().answerNothing();
        page().press("submit");
        assertThat(page().text("#errors")).contains("Internetverbindung", "doppelt gestellt wird dabei nichts");
        var kept = page().browser().read("sessionStorage.getItem('foerdertopf.request')");
        page().press("submit");
        assertThat(page().browser().read("sessionStorage.getItem('foerdertopf.request')")).isEqualTo(kept);
        expectWordsOfPeople("offline");
    }

    @Test
    void anExpiredSignInIsOver() {
        page().begin();
        fillWell("deutsch4u", "E-1");
        page().answerWith(401, "{}", "{\"message\":\"Unauthorized\"}");
        page().press("submit");
        assertThat(page().text("#session")).isEqualTo("Anmelden");
        page().signIn();
        assertThat(page().value("/details/costs")).isEqualTo("9950");
    }

    /// What the office says of a field speaks of what programs send; people type.
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyFaultOfAFieldIsToldInWordsOfPeople(String language) {
        var speaks = language.equals("de") ? Language.GERMAN : Language.ENGLISH;
        page().begin();
        page().speak(language);
        fillWell("deutsch4u", "F-1");
        faultCodes().forEach(code -> {
            var error = Map.of("pointer", "/details/costs", "code", code, "detail",
                Messages.LOADED.fault(speaks, code, VALUES), "params", VALUES);
            answerWithProblem(Map.of("code", "invalid", "title", "T", "detail", "D", "errors", List.of(error)));
            page().press("calculate");
            assertThat(page().text("#errors li")).as(code).hasSizeGreaterThan(20);
            expectWordsOfPeople(code);
        });
    }

    private static Stream<String> faultCodes() {
        return Stream.concat(Stream.of(FaultKind.values()).map(FaultKind::text),
            Stream.of(RequestFault.values()).map(RequestFault::code));
    }

    private void answerWithProblem(Map<String, Object> problem) {
        page().answerWith(422, "{}", Json.text(problem).replace("\\", "\\\\").replace("'", "\\'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyRefusalIsToldInWordsOfPeople(String language) {
        var speaks = language.equals("de") ? Language.GERMAN : Language.ENGLISH;
        page().begin();
        page().speak(language);
        fillWell("deutsch4u", "F-2");
        Stream.of(Code.values()).map(Code::text).forEach(code -> {
            answerWithProblem(Map.of("code", code, "title", Messages.LOADED.text(speaks, "title." + code), "detail",
                Messages.LOADED.refusal(speaks, code, Map.of()).replaceAll("\\{[^}]*}", "x")));
            page().press("calculate");
            expectWordsOfPeople(code);
        });
    }
}
