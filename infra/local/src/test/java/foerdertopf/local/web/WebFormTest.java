package foerdertopf.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import foerdertopf.local.testing.ProductCloud;
import foerdertopf.testing.Machine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The web form as a person meets it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebFormTest {

    private final List<Page> open = new ArrayList<>();

    private Page page() {
        return open.getLast();
    }

    private record Page(Chromium browser, ProductCloud cloud) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            browser.close();
            cloud.close();
        }
    }

    @BeforeAll
    void openABrowser(@TempDir Path folder) throws IOException {
        Machine.needs("Chromium", Chromium.program().isPresent());
        var cloud = ProductCloud.start(Files.createDirectory(folder.resolve("cloud")));
        open.add(new Page(Chromium.start(Files.createDirectory(folder.resolve("profile"))), cloud));
    }

    @AfterAll
    void closeIt() throws Exception {
        for (var each : open) {
            each.close();
        }
    }

    @BeforeEach
    void signIn() {
        var browser = page().browser();
        browser.open(page().cloud().addresses().http() + "/");
        browser.waitFor("document.querySelector('[data-pointer=\"/fundingLine\"]') !== null");
        if (browser.read("document.getElementById('who').textContent").isEmpty()) {
            goThroughSigningIn();
        }
    }

    private void goThroughSigningIn() {
        var browser = page().browser();
        browser.click("#session");
        browser.waitFor("document.querySelector('input[name=code_challenge]') !== null");
        browser.run("document.querySelector('form').requestSubmit()");
        browser.waitFor("document.getElementById('who') !== null"
            + " && document.getElementById('who').textContent.includes('applicant')");
    }

    @Test
    void calculatesAndShowsEveryLimit() {
        fillACourse("D4U-2016-07");
        var browser = page().browser();
        browser.click("button[name=calculate]");
        browser.waitFor("document.querySelector('#answer .amount') !== null");
        assertThat(text("#answer .amount")).isEqualTo("9.800,00 €");
        assertThat(text("tr.binding")).contains("280 UE", "maßgeblich", "9.800,00");
        assertThat(browser.read("document.querySelectorAll('#answer tbody tr').length")).isEqualTo("6");
        assertThat(browser.read("document.activeElement.id")).isEqualTo("answer");
    }

    @Test
    void submitsAndTellsTheNumberOfTheClaim() {
        fillACourse("D4U-2016-08");
        page().browser().click("button[name=submit]");
        page().browser().waitFor("document.querySelector('#answer .amount') !== null");
        assertThat(text("#answer")).contains("Geld vorgemerkt").containsPattern("[0-9A-Z]{20}-1");
    }

    @Test
    void namesEverythingThatIsWrongAtTheFieldsAndLeadsThere() {
        choose("deutsch4u");
        var browser = page().browser();
        browser.type("/details/costs", "viel");
        browser.click("button[name=calculate]");
        browser.waitFor("document.querySelectorAll('[aria-invalid=true]').length > 3");
        assertThat(text("#errors")).contains("Ungültige Angaben", "Träger", "Kosten");
        browser.click("#errors li a");
        assertThat(browser.read("document.activeElement.getAttribute('aria-invalid')")).isEqualTo("true");
    }

    @Test
    void keepsWhatWasTypedWhenTheLanguageChanges() {
        fillACourse("D4U-2016-09");
        var browser = page().browser();
        browser.click("#language");
        browser.waitFor("document.documentElement.lang === 'en'");
        assertThat(browser.read("document.querySelector('[data-pointer=\"/reference\"]').value"))
            .isEqualTo("D4U-2016-09");
        browser.click("#language");
        browser.waitFor("document.documentElement.lang === 'de'");
    }

    @Test
    void keepsRowsAndTicksThroughSigningInAndAnotherLanguage() {
        var browser = page().browser();
        browser.click("#session");
        browser.waitFor("document.getElementById('who').textContent === ''");
        choose("guide-deployment");
        browser.click("button[name=add]");
        browser.type("/details/weeks/1/week", "2016-W14");
        browser.click("#tick-acceptPartial");
        goThroughSigningIn();
        expectRowsAndTicks();
        browser.click("#language");
        browser.waitFor("document.documentElement.lang === 'en'");
        expectRowsAndTicks();
        browser.click("#language");
        browser.waitFor("document.documentElement.lang === 'de'");
    }

    private void expectRowsAndTicks() {
        var browser = page().browser();
        browser.waitFor("document.querySelector('[data-pointer=\"/details/weeks/1/week\"]') !== null");
        assertThat(browser.read("document.querySelector('[data-pointer=\"/details/weeks/1/week\"]').value"))
            .isEqualTo("2016-W14");
        assertThat(browser.read("document.querySelector('#tick-acceptPartial').checked")).isEqualTo("true");
        assertThat(browser.read("document.querySelector('#tick-waitIfExhausted').checked")).isEqualTo("false");
    }

    private void fillACourse(String reference) {
        choose("deutsch4u");
        var browser = page().browser();
        browser.type("/body", "06412");
        browser.type("/carrier/name", "Volkshochschule Frankfurt");
        browser.type("/carrier/kind", "municipal");
        browser.type("/reference", reference);
        browser.type("/period/from", "2016-02-01");
        browser.type("/period/to", "2016-06-30");
        browser.type("/details/units", "280");
        browser.type("/details/costs", "9.950,00");
    }

    private void choose(String line) {
        page().browser().type("/fundingLine", line);
        page().browser().waitFor("document.querySelector('[data-pointer=\"/reference\"]') !== null");
    }

    private String text(String selector) {
        return page().browser().read("document.querySelector('" + selector + "').innerText").replace('\u00a0', ' ');
    }
}
