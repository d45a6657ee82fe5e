package foerdertopf.claim.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleEncodingTest {

    private static final String GERMAN = "äöüÄÖÜß";
    private static final String FRENCH = "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ";
    private static final String TURKISH = "çğıöşüâîûÇĞİÖŞÜÂÎÛ";
    private static final String POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
    private static final String OTHERS = "áéíóúñÁÉÍÓÚÑãõÃÕåøæÅØÆčďěňřšťůýžČĎĚŇŘŠŤŮÝŽőűŐŰăâîșțĂÂÎȘȚşţāēģīķļņūėįųəƏðþÐÞ";
    private static final String VIETNAMESE = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
        + "ĂÂĐÊÔƠƯÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ";
    private static final String SIGNS = "–—‘’‚“”„†•…‰‹›€™°§´«»½²³\u00A0";
    private static final String ALL = GERMAN + FRENCH + TURKISH + POLISH + OTHERS + VIETNAMESE;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"BÃ¼rgerhaus", "MÃ¼ller", "StraÃŸe", "StraÃ\u009Fe", "Ã„rzte", "Ã\u0084rzte", "Ã–FFNUNG",
        "Ãœbung",
        "BÃœRGERHAUS", "GRÃ–SSE", "CafÃ©", "FranÃ§ais", "voilÃ\u00A0", "voilÃ", "voilÃ la", "Kurs â€“ Teil 2",
        "100 â‚¬", "donâ€™t", "â€žMitteâ€œ", "50 Â%Â°", "10Â\u00A0Uhr", "10Â Uhr", "BÃƒÂ¼rgerhaus",
        "BÃƒÆ’Ã‚Â¼rgerhaus", "WÄ…sowicz", "Å»ory", "NguyÃªn", "Nguyá»…n", "È™coalÄƒ", "MÉ™mmÉ™dov", "ðŸ˜€", "ï»¿Kurs",
        "Kursï¿½", "BuÌˆrgerhaus", "ÐšÑƒÑ€Ñ", "Ø¯ÙˆØ±Ø©", "ÎœÎ¬Î¸Î·Î¼Î±", "×©×œ×•×", "æ—¥æœ¬", "B√ºrgerhaus",
        "√ñffentlich",
        "B├╝rgerhaus", "BĂĽrgerhaus", "StraĂźe", "Ã\u0081vila", "ESPAÃ‘A", "ï¬\u0081t", "Ã¼"})
    void booksTextThatWasEncodedTwice(String text) {
        assertThat(kind(FieldRules.TEXT, text)).isEqualTo("double-encoded");
        assertThat(kind(FieldRules.NAME, text)).isEqualTo("double-encoded");
        assertThat(kind(FieldRules.CONCEPT, "Zuerst\n" + text)).isEqualTo("double-encoded");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Ã", "Â", "São Paulo", "SÃO PAULO", "Ângela", "ÂNGELA", "Français", "MAÇÃ", "IRMÃ",
        "„IRMÃ“", "«\u00A0IRMÃ\u00A0»", "IRMÃ’s", "”SMÅ”", "»SMÅ»", "’SMÅ’",
        "LA\u00A0MANHÃ", "À «", "voilà", "« voilà »", "«\u00A0voilà\u00A0»", "«\u00A0Café\u00A0»", "«\u202Fété\u202F»",
        "„CAFÉ“", "“CAFÉ”", "CAFÉ™", "L’ÉCOLE", "CAFÉ’S", "„Spaß“", "„Gruß“", "»Gruß«", "„MENÜ“", "„Ä“", "„Ö“", "„Ü“",
        "»Ø«", "Ø\u00A05", "Gruppe Ä–Z", "Ö–Z", "Ü–Z", "ÄÖÜß", "äöüß", "DÚŠKA", "TOMÁŠ", "ŠŽŠ", "HÂLÂ’NIN",
        "Ăștia", "Ăştia", "CĂȘTI", "√2", "√π", "5 × 3", "¿Qué?", "«papá»", "«papá»…", "é…", "„é…“", "„Café…“", "ROSÉ”S",
        "BjØrn", "Åland", "Ærø", "Łódź", "Ðà Nẵng", "Nguyễn Văn Ơn", "Ýmir", "Þór", "Œuvre", "ÀÉÎÕÜ", "naïve",
        "مدرسة", "Школа", "Σχολή", "学校", "😀", "Müller – Haus „Süd“", "5 °C", "50 %", "½", "Straße…", "é»", "ñ»"})
    void takesHonestLettersForDamage(String text) {
        assertThat(kind(FieldRules.TEXT, text)).isEqualTo("ok");
    }

    @Test
    void missesALetterOfAName() {
        for (var letter : (ALL + SIGNS).codePoints().toArray()) {
            var word = "Haus" + Character.toString(letter) + "kind";
            for (var page : new String[]{"windows-1252", "ISO-8859-1"}) {
                assertThat(kind(FieldRules.TEXT, twice(word, page))).as(word + " by " + page)
                    .isEqualTo("double-encoded");
                assertThat(kind(FieldRules.TEXT, twice(twice(word, page), page))).as(word).isEqualTo("double-encoded");
            }
            assertThat(kind(FieldRules.TEXT, word)).as(word).isEqualTo("ok");
        }
    }

    /// Honest words, with honest quotation marks around them.
    @Test
    void takesAWordInQuotationMarksForDamage() {
        var random = new Random(6);
        var letters = ALL.codePoints().toArray();
        var frames = new String[]{"„%s“", "“%s”", "»%s«", "«\u00A0%s\u00A0»", "‚%s‘", "‹%s›", "(%s)", "%s, %s",
            "%s – %s", "%s’s"};
        for (var round = 0; round < 20_000; round++) {
            var word = new StringBuilder("K");
            for (var left = random.nextInt(4); left >= 0; left--) {
                word.appendCodePoint(letters[random.nextInt(letters.length)]);
                word.append(left > 0 || random.nextInt(4) > 0 ? "A" : "");
            }
            var frame = frames[random.nextInt(frames.length)];
            var text = frame.replace("%s", round % 2 == 0 ? lower(word.toString()) : upper(word.toString()));
            assertThat(kind(FieldRules.TEXT, text)).as(text).isEqualTo("ok");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"BÃ¼rgerhaus, Ã¼, ü", "Kurs â€“ Teil 2, â€“, –", "B√ºrgerhaus, √º, ü", "voilÃ, Ã, à"})
    void keepsToItselfWhatIsDamaged(String text, String found, String meant) {
        assertThat(FieldRules.TEXT.read(text)).isEqualTo(new Checked.Faulty<String>(
            Fault.of(FaultKind.DOUBLE_ENCODED, Map.of("found", found, "meant", meant))));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /// As UTF-8, misread by a code page; bytes that it lacks stay as they are.
    private static String twice(String text, String page) {
        var charset = Charset.forName(page);
        var out = new StringBuilder();
        for (var one : text.getBytes(StandardCharsets.UTF_8)) {
            var letter = new String(new byte[]{one}, charset);
            out.append(letter.equals("\uFFFD") ? (char) (one & 0xFF) : letter.charAt(0));
        }
        return out.toString();
    }

    private static String kind(FieldRule<?> rule, String text) {
        return switch (rule.read(text)) {
            case Checked.Valid<?> _ -> "ok";
            case Checked.Faulty<?>(var fault) -> fault.kind().text();
        };
    }
}
