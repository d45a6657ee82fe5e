package foerdertopf.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import foerdertopf.claim.fields.Fault;
import foerdertopf.claim.fields.FaultKind;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Messages MESSAGES = Messages.LOADED;

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(MESSAGES.keys(Language.GERMAN)).isEqualTo(MESSAGES.keys(Language.ENGLISH)).isNotEmpty();
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        for (var key : MESSAGES.keys(Language.GERMAN)) {
            assertThat(MESSAGES.placeholders(Language.ENGLISH, key)).as(key)
                .isEqualTo(MESSAGES.placeholders(Language.GERMAN, key));
        }
    }

    @ParameterizedTest
    @EnumSource(FaultKind.class)
    void everyFaultHasAText(FaultKind kind) {
        assertThat(MESSAGES.has(Language.GERMAN, "fault." + kind.text())).isTrue();
    }

    @Test
    void showsAValueByItsNameWhereItHasOne() {
        var refusal = Refusal.of(
            Code.CARRIER_NOT_ELIGIBLE,
            Map.of("fundingLine", "coordination-office", "kind", "church"));
        assertThat(MESSAGES.text(Language.GERMAN, refusal))
            .isEqualTo(
                "In der Förderlinie Koordinierungsstelle werden nur kommunale Träger gefördert, dieser ist kirchlich.");
    }

    @Test
    void tellsARefusalByTheValueItCarries() {
        var plain = Refusal.of(Code.UNKNOWN_BODY, Map.of("ags", "06499"));
        var hinted = Refusal.of(Code.UNKNOWN_BODY, Map.of("ags", "06412000", "meant", "06412"));
        assertThat(MESSAGES.text(Language.ENGLISH, plain)).contains("06499");
        assertThat(MESSAGES.text(Language.ENGLISH, hinted)).contains("06412000").contains(" 06412");
    }

    @Test
    void tellsWhatIsWrongWithAField() {
        var fault = Fault.of(FaultKind.NO_SUCH_WEEK, Map.of("week", "2016-W53"));
        assertThat(MESSAGES.text(Language.ENGLISH, fault.refusal())).isEqualTo("There is no week 2016-W53.");
    }

    @Test
    void writesAmountsAsEachLanguageDoes() {
        var values = Map.of("limit", "99999999.99");
        assertThat(MESSAGES.text(Language.GERMAN, "fault.money-too-large", values))
            .isEqualTo("Der Betrag ist höher als 99.999.999,99\u00a0€.");
        assertThat(MESSAGES.text(Language.ENGLISH, "fault.money-too-large", values))
            .isEqualTo("The amount is above EUR\u00a099,999,999.99.");
    }

    @ParameterizedTest(name = "{0} {1}: {2} / {3}")
    @CsvSource({
        "money,  0.00,       '0,00 €',       EUR 0.00",
        "money,  999.99,     '999,99 €',     EUR 999.99",
        "money,  1000.00,    '1.000,00 €',   'EUR 1,000.00'",
        "money,  -1234567.89,'-1.234.567,89 €','EUR -1,234,567.89'",
        "hours,  31.50,      '31,5',         31.5",
        "hours,  168.00,     168,            168",
        "hours,  100,        100,            100",
        "number, 1000000,    1.000.000,      '1,000,000'",
        "date,   2016-02-01, 01.02.2016,     1 February 2016",
        "date,   soon,       soon,           soon",
        "plain,  <b>{x}</b>, <b>{x}</b>,     <b>{x}</b>",
    })
    void writesValuesForPeople(String form, String value, String german, String english) {
        var text = Text.parse("{v:" + form + "}");
        assertThat(text.with(Map.of("v", value), Language.GERMAN).replace('\u00a0', ' ')).isEqualTo(german);
        assertThat(text.with(Map.of("v", value), Language.ENGLISH).replace('\u00a0', ' ')).isEqualTo(english);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "'', GERMAN", "en, ENGLISH", "EN-gb, ENGLISH", "de, GERMAN", "fr, GERMAN", "'fr, en;q=0.5', ENGLISH",
        "'en;q=0.4, de;q=0.5', GERMAN", "'de;q=0.4, en;q=0.5', ENGLISH", "'en;q=0', GERMAN", "*, GERMAN",
        "'en;q=0.5, *;q=0.8', GERMAN", "'en;q=0.5, *;q=0.4', ENGLISH", "'en, *', ENGLISH", "'de;q=0, *;q=0.1', ENGLISH",
        "'de;q=0', GERMAN", "'de;q=0, fr', GERMAN", "'*;q=0, en;q=0.1', ENGLISH", "'fr, *;q=0.5', GERMAN",
        "'en-GB;q=0.3, de;q=0.5, en;q=0.9', ENGLISH", "'en, de', ENGLISH", "'en;q=0.999, de;q=1.0', GERMAN",
        "'en ; Q=0.2 , , de;q=0.1', ENGLISH",
        "'en;q=2, de;q=0.1', GERMAN", "'de;q=0.5, en;q=0.51', ENGLISH", "'eng, den', GERMAN", "'en;q=x', GERMAN",
        "'\u0000;;,', GERMAN",
        "'de-DE,de;q=0.9,en;q=0.8', GERMAN", "'en;q=0, *', GERMAN"
    })
    void speaksTheLanguageWishedFor(String header, Language expected) {
        assertThat(Language.wishedFor(header)).isEqualTo(expected);
    }
}
