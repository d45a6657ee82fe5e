package foerdertopf.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import foerdertopf.testing.Machine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The web form as a person meets it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebFormTest {

    private final List<FormPage> open = new ArrayList<>();

    private FormPage page() {
        return open.getLast();
    }

    private Chromium browser() {
        return page().browser();
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

    @BeforeEach
    void signIn() {
        page().begin();
    }

    @Test
    void calculatesAndShowsEveryLimit() {
        page().fillACourse("D4U-2016-07");
        page().press("calculate");
        assertThat(page().amount()).isEqualTo("9.800,00 €");
        assertThat(page().text("tr.binding")).contains("280 UE", "maßgeblich", "9.800,00");
        assertThat(browser().read("document.querySelectorAll('#answer tbody tr').length")).isEqualTo("6");
        assertThat(page().text("#answer")).contains("vom 01.01.2016", "Fördertopf MitSprache Deutsch4U 2016",
            "Kontingent dieses Kurses");
        assertThat(browser().read("document.activeElement.id")).isEqualTo("answer");
    }

    @Test
    void submitsAndNamesTheNumberOfTheClaim() {
        page().fillACourse("D4U-2016-08");
        page().press("submit");
        assertThat(page().text("#answer")).contains("Geld vorgemerkt").containsPattern("[0-9A-Z]{20}-1");
    }

    @Test
    void namesEverythingThatIsWrongAtTheFieldsAndLeadsThere() {
        page().choose("deutsch4u");
        browser().type("/details/costs", "viel");
        page().press("calculate");
        assertThat(browser().read("document.querySelectorAll('[aria-invalid=true]').length > 3")).isEqualTo("true");
        assertThat(page().text("#errors")).contains("Ungültige Angaben", "Träger", "Kosten");
        browser().click("#errors li a");
        assertThat(browser().read("document.activeElement.getAttribute('aria-invalid')")).isEqualTo("true");
    }

    @Test
    void keepsWhatWasTypedWhenTheLanguageChangesAndWritesItsNumbersAnew() {
        page().fillACourse("D4U-2016-09");
        browser().type("/details/otherFunds", "9.95");
        page().speak("en");
        assertThat(page().value("/reference")).isEqualTo("D4U-2016-09");
        assertThat(page().value("/details/costs")).isEqualTo("9950.00");
        assertThat(page().value("/details/otherFunds")).isEqualTo("");
        page().speak("de");
        assertThat(page().value("/details/costs")).isEqualTo("9950,00");
    }

    @Test
    void keepsRowsAndTicksThroughSigningInAndAnotherLanguage() {
        browser().click("#session");
        browser().waitFor("document.getElementById('who').textContent === ''");
        page().choose("guide-deployment");
        browser().click("button[name=add]");
        browser().type("/details/weeks/1/week", "2016-W14");
        browser().click("#tick-acceptPartial");
        page().signIn();
        expectRowsAndTicks();
        page().speak("en");
        expectRowsAndTicks();
    }

    private void expectRowsAndTicks() {
        browser().waitFor("document.querySelector('[data-pointer=\"/details/weeks/1/week\"]') !== null");
        assertThat(page().value("/details/weeks/1/week")).isEqualTo("2016-W14");
        assertThat(browser().read("document.querySelector('#tick-acceptPartial').checked")).isEqualTo("true");
        assertThat(browser().read("document.querySelector('#tick-waitIfExhausted').checked")).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/details/costs", "/details/otherFunds", "/body", "/carrier/kind", "/period/to"})
    void theAmountOfEarlierFieldsDoesNotStayWhenOneChanges(String pointer) {
        page().fillACourse("D4U-2016-10");
        page().press("calculate");
        browser().type(pointer, pointer.equals("/period/to") ? "2016-05-31" : "5");
        assertThat(page().text("#answer")).isEmpty();
    }

    @Test
    void theAmountOfAnotherLineOrLanguageOrPersonDoesNotStay() {
        for (var change : List.of("line", "tick", "language", "session")) {
            page().begin();
            page().fillACourse("D4U-2016-11");
            page().press("calculate");
            switch (change) {
                case "line" -> page().choose("language-course");
                case "tick" -> browser().click("#tick-acceptPartial");
                case "language" -> page().speak("en");
                default -> browser().click("#session");
            }
            assertThat(page().text("#answer")).as(change).isEmpty();
        }
    }

    private void fillTwoWeeks() {
        page().choose("guide-deployment");
        browser().click("button[name=add]");
        page().fill(Map.of("/body", "06412", "/carrier/name", "VHS", "/carrier/kind", "municipal",
            "/reference", "L-1", "/period/from", "2016-01-04", "/period/to", "2016-06-30", "/details/guide",
            "L-58021"));
        browser().type("/details/weeks/0/week", "2016-W14");
        browser().type("/details/weeks/0/hours", "31,5");
        browser().type("/details/weeks/1/week", "15/2016");
        browser().type("/details/weeks/1/hours", "10");
    }

    @Test
    void aRemovedRowTakesTheAmountWithIt() {
        fillTwoWeeks();
        page().press("calculate");
        assertThat(page().amount()).isEqualTo("207,50 €");
        browser().click(".row:nth-child(2) button[name=remove]");
        assertThat(page().text("#answer")).isEmpty();
    }

    @Test
    void aBlankRowBetweenOthersIsNoFault() {
        fillTwoWeeks();
        browser().click("button[name=add]");
        browser().click("button[name=add]");
        browser().type("/details/weeks/3/week", "2016-W16");
        browser().type("/details/weeks/3/hours", "2");
        page().press("calculate");
        assertThat(page().amount()).as(page().text("#errors")).isEqualTo("217,50 €");
    }

    @Test
    void aLateAnswerToEarlierFieldsIsNotShown() {
        page().fillACourse("D4U-2016-12");
        page().hold();
        browser().click("button[name=calculate]");
        browser().waitFor("window.held.length === 1");
        browser().type("/details/costs", "5.000,00");
        browser().click("button[name=calculate]");
        browser().waitFor("window.held.length === 2");
        browser().run("window.held[1]()");
        browser().waitFor("document.querySelector('#answer .amount') !== null");
        browser().run("window.held[0]()");
        browser().run("window.settled = false; window.through('/config.json').then(() => { window.settled = true; })");
        browser().waitFor("window.settled");
        assertThat(page().amount()).isEqualTo("5.000,00 €");
    }

    @Test
    void theNumberOfASubmittedClaimStaysWithoutItsAmount() {
        page().fillACourse("D4U-2016-13");
        page().press("submit");
        var number = browser().read("document.getElementById('answer').innerText.match(/[0-9A-Z]{20}-1/)[0]");
        browser().type("/details/costs", "1");
        assertThat(page().text("#answer")).contains(number).doesNotContain("€");
        page().speak("en");
        assertThat(page().text("#answer")).contains("Your claim " + number);
    }

    @Test
    void twoClicksSendOneClaim() {
        page().fillACourse("D4U-2016-14");
        page().hold();
        browser().click("button[name=submit]");
        browser().click("button[name=submit]");
        browser().run("document.getElementById('claim').requestSubmit()");
        page().letGo();
        browser().waitFor("document.querySelector('#answer .amount') !== null");
        browser().click("button[name=submit]");
        assertThat(page().callsOf("/v1/claims")).isEqualTo(1);
        assertThat(page().callsOf("/v1/calculations")).isZero();
    }

    @Test
    void theSecondClickOfADoubleClickAsksForNothingNew() {
        page().fillACourse("D4U-2016-15");
        page().answerWith(409, "{}", "{\"code\":\"duplicate-funding\",\"title\":\"T\",\"detail\":\"D\"}");
        browser().run("const b = document.querySelector('button[name=submit]');"
            + "b.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, detail: 1}))");
        browser().waitFor("document.querySelector('#errors h2') !== null");
        browser().run("const b = document.querySelector('button[name=submit]');"
            + "b.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, detail: 2}))");
        assertThat(page().callsOf("/v1/claims")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"de | 9.95 | Kosten (€) | 9.950,50", "de | 1,005 | Kosten (€) | 9.950,50",
        "de | 1.00,00 | Kosten (€) | 9.950,50", "en | 9,95 | Costs (€) | 9950.50",
        "en | 9.950,00 | Costs (€) | 9950.50", "en | 1.005 | Costs (€) | 9950.50"})
    void anAmountWrittenAsAnotherLanguageDoesIsRefusedInTheReadersFormAndStays(String language, String typed,
        String field, String form) {
        page().speak(language);
        page().fillACourse("D4U-2016-16");
        browser().type("/details/costs", typed);
        page().press("submit");
        assertThat(page().text("#errors li")).startsWith(field + ": ").contains(form).doesNotContain("10500");
        assertThat(page().text("#errors li").lines()).hasSize(1);
        assertThat(page().text("#answer")).isEmpty();
        assertThat(page().value("/details/costs")).isEqualTo(typed);
    }

    @Test
    void aMendedFieldIsNoLongerNamed() {
        page().fillACourse("D4U-2016-17");
        browser().type("/details/costs", "9.95");
        browser().type("/carrier/name", "");
        page().press("calculate");
        assertThat(page().text("#errors li").lines()).hasSize(2);
        browser().type("/details/costs", "9,95");
        assertThat(page().text("#errors li").lines()).singleElement().asString().contains("Träger");
        browser().type("/carrier/name", "VHS");
        assertThat(page().text("#errors")).isEmpty();
    }

    @Test
    void anErrorInAClosedPartOpensIt() {
        page().choose("innovative-project");
        page().answerWith(422, "{}", "{\"code\":\"invalid\",\"errors\":[{\"pointer\":\"/details/concept/local\","
            + "\"code\":\"too-long\",\"detail\":\"Zu lang.\",\"params\":{\"limit\":\"2000\"}}]}");
        page().press("calculate");
        browser().click("#errors li a");
        assertThat(browser().read("document.activeElement.dataset.pointer")).isEqualTo("/details/concept/local");
    }
}
