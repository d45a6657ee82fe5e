package foerdertopf.claim.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeSignsTest {

    private static final List<FieldRule<String>> ALL = List.of(FieldRules.NAME, FieldRules.TEXT, FieldRules.CONCEPT);

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"می\u200Cخواهم", "کتاب\u200Cخانه‌ها", "क\u094D\u200Dष", "ශ්\u200Dරී", "Mül\u200Dler",
        "VHS 👩\u200D👧\u200D👦 Süd",
        "Verein ❤\uFE0F", "❤\uFE0F Verein", "Verein 👍🏽", "Verein 🇩🇪", "Verein 1\uFE0F\u20E3", "שלום\u200F!",
        "(\u200Eab) ج", "ج\u061C1",
        "Verein \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F", "آیهٔ \u06DD1",
        "Verein \uD83E\uDEEA neu", "Haus \uF0B7 Süd"})
    void refusesNamesThatAreWrittenWithJoinersAndMarks(String name) {
        ALL.forEach(rule -> assertThat(rule.read(name)).isEqualTo(Checked.valid(name)));
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(ints = {0xAD, 0x200B, 0x2060, 0xFEFF})
    void keepsHintsOfWhereALineMayBreak(int hint) {
        var sign = Character.toString(hint);
        ALL.forEach(rule -> assertThat(rule.read(sign + "Bürger" + sign + "haus" + sign))
            .isEqualTo(Checked.valid("Bürgerhaus")));
        assertThat(FieldRules.TEXT.read(sign)).isEqualTo(Checked.faulty(FaultKind.BLANK));
        assertThat(FieldRules.TEXT.read(("a" + sign).repeat(200))).isEqualTo(Checked.valid("a".repeat(200)));
        assertThat(FieldRules.TEXT.read("u" + sign + "\u0308")).isEqualTo(Checked.valid("ü"));
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void turnsTheDirectionOfATextAround(int mark) {
        var sign = Character.toString(mark);
        var character = "U+" + Integer.toHexString(mark).toUpperCase(java.util.Locale.ROOT);
        for (var rule : ALL) {
            assertThat(fault(rule, sign + "ab")).isEqualTo(fault(FaultKind.DIRECTION_CHARACTER, character, "1"));
            assertThat(fault(rule, "a😀" + sign + "b")).isEqualTo(fault(FaultKind.DIRECTION_CHARACTER, character, "3"));
            assertThat(fault(rule, "ab" + sign)).isEqualTo(fault(FaultKind.DIRECTION_CHARACTER, character, "3"));
        }
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(ints = {0x0, 0x1, 0x7, 0x8, 0x1A, 0x1B, 0x1F, 0x7F, 0x80, 0x90, 0x9F})
    void keepsControlCharacters(int control) {
        var character = "U+%04X".formatted(control);
        for (var rule : ALL) {
            assertThat(fault(rule, "Kurs " + Character.toString(control) + "1"))
                .isEqualTo(fault(FaultKind.CONTROL_CHARACTER, character, "6"));
        }
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(ints = {0xFFF9, 0xFFFB, 0x206A, 0x206F, 0xE0001, 0xE0041, 0xE007F, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE,
        0x10FFFF})
    void keepsSignsThatHideText(int hidden) {
        for (var rule : ALL) {
            assertThat(fault(rule, "a" + Character.toString(hidden) + "b"))
                .isEqualTo(fault(FaultKind.HIDDEN_CHARACTER, "U+%04X".formatted(hidden), "2"));
        }
    }

    @Test
    void keepsHalvesOfSigns() {
        assertThat(fault(FieldRules.TEXT, "a\uD83D")).isEqualTo(fault(FaultKind.HIDDEN_CHARACTER, "U+D83D", "2"));
        assertThat(fault(FieldRules.TEXT, "\uDE00a")).isEqualTo(fault(FaultKind.HIDDEN_CHARACTER, "U+DE00", "1"));
    }

    @Test
    void hidesTextBehindAFlag() {
        var flag = "\uD83C\uDFF4";
        var tag = "\uDB40\uDC41";
        var end = "\uDB40\uDC7F";
        assertThat(FieldRules.TEXT.read("a" + flag + tag.repeat(3) + end)).isInstanceOf(Checked.Valid.class);
        assertThat(fault(FieldRules.TEXT, "a" + flag + tag.repeat(30) + end).kind())
            .isEqualTo(FaultKind.HIDDEN_CHARACTER);
        assertThat(fault(FieldRules.TEXT, "a" + flag + tag.repeat(3)).kind()).isEqualTo(FaultKind.HIDDEN_CHARACTER);
        assertThat(fault(FieldRules.TEXT, "ab" + tag.repeat(3) + end).kind()).isEqualTo(FaultKind.HIDDEN_CHARACTER);
    }

    @Test
    void breaksALineOfOne() {
        assertThat(fault(FieldRules.TEXT, "a\nb")).isEqualTo(fault(FaultKind.CONTROL_CHARACTER, "U+000A", "2"));
        assertThat(fault(FieldRules.NAME, "a\u2028b")).isEqualTo(fault(FaultKind.CONTROL_CHARACTER, "U+2028", "2"));
        assertThat(FieldRules.CONCEPT.read("a\u2028b\u2029c\u0085d\r\n\te"))
            .isEqualTo(Checked.valid("a\nb\nc\nd\r\n\te"));
    }

    private static Fault fault(FaultKind kind, String character, String place) {
        return Fault.of(kind, Map.of("character", character, "place", place));
    }

    private static Fault fault(FieldRule<?> rule, String text) {
        return ((Checked.Faulty<?>) rule.read(text)).fault();
    }
}
