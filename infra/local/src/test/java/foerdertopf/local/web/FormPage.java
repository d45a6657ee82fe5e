package foerdertopf.local.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import foerdertopf.local.testing.ProductCloud;

/// The web form over the product itself, and what a person does there.
final class FormPage implements AutoCloseable {

    private final Chromium browser;
    private final ProductCloud cloud;

    private FormPage(Chromium browser, ProductCloud cloud) {
        this.browser = browser;
        this.cloud = cloud;
    }

    static FormPage open(Path folder) throws IOException {
        var cloud = ProductCloud.start(Files.createDirectory(folder.resolve("cloud")));
        return new FormPage(Chromium.start(Files.createDirectory(folder.resolve("profile"))), cloud);
    }

    Chromium browser() {
        return browser;
    }

    /// A fresh page in German, signed in.
    void begin() {
        browser.open(cloud.addresses().http() + "/");
        browser.waitFor("document.querySelector('[data-pointer=\"/fundingLine\"]') !== null");
        if (browser.read("document.getElementById('who').textContent").isEmpty()) {
            signIn();
        }
        speak("de");
    }

    void signIn() {
        browser.click("#session");
        browser.waitFor("document.querySelector('input[name=code_challenge]') !== null");
        browser.run("document.querySelector('form').requestSubmit()");
        browser.waitFor("document.getElementById('who') !== null"
            + " && document.getElementById('who').textContent.includes('applicant')");
    }

    void speak(String language) {
        if (!browser.read("document.documentElement.lang").equals(language)) {
            browser.click("#language");
            browser.waitFor("document.documentElement.lang === '" + language + "'");
        }
    }

    void choose(String line) {
        browser.type("/fundingLine", line);
        browser.waitFor("document.querySelector('[data-pointer=\"/reference\"]') !== null");
    }

    void fill(Map<String, String> fields) {
        fields.forEach(browser::type);
    }

    void fillACourse(String reference) {
        choose("deutsch4u");
        fill(Map.of("/body", "06412", "/carrier/name", "Volkshochschule Frankfurt", "/carrier/kind", "municipal",
            "/reference", reference, "/period/from", "2016-02-01", "/period/to", "2016-06-30", "/details/units", "280",
            "/details/costs", "9.950,00"));
    }

    /// Presses a button and waits until something is said.
    void press(String button) {
        browser.click("button[name=" + button + "]");
        browser.waitFor("document.querySelector('#answer .amount, #errors h2') !== null");
    }

    String amount() {
        return text("#answer .amount");
    }

    String text(String selector) {
        return browser.read("[...document.querySelectorAll('" + selector + "')].map(e => e.innerText).join('\\n')")
            .replace('\u00a0', ' ');
    }

    String value(String pointer) {
        return browser.read("document.querySelector('[data-pointer=\"" + pointer + "\"]').value");
    }

    /// Calls of the API are answered with this until the page is opened anew, and counted.
    void answerWith(int status, String headers, String body) {
        intercept("new Response(" + (status == 204 ? "null" : "'" + body + "'") + ", {status: " + status
            + ", headers: " + headers + "})");
    }

    void answerNothing() {
        intercept("Promise.reject(new TypeError('Failed to fetch'))");
    }

    /// Calls of the API go through, are counted, and wait for [#letGo].
    void hold() {
        intercept("new Promise(go => window.held.push(go)).then(() => window.through(url, options))");
    }

    void letGo() {
        browser.run("window.held.forEach(go => go()); window.held = []");
    }

    int callsOf(String path) {
        return Integer.parseInt(browser.read("window.calls.filter(url => url.endsWith('" + path + "')).length"));
    }

    private void intercept(String answer) {
        browser.run("window.through ??= window.fetch; window.calls = []; window.held = [];"
            + "window.fetch = async (url, options) => { if (!String(url).includes('/v1/')) {"
            + " return window.through(url, options); } window.calls.push(String(url)); return await " + answer + "; }");
    }

    @Override
    public void close() throws IOException {
        browser.close();
        cloud.close();
    }
}
