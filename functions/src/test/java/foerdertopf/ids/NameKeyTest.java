package foerdertopf.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

    @ParameterizedTest(name = "a blank of another kind is no other course: {0}")
    @ValueSource(ints = {0x9, 0xA, 0xB, 0xC, 0xD, 0x20, 0x85, 0xA0, 0x1680, 0x2000, 0x2002, 0x2003, 0x2007, 0x2008,
        0x2009,
        0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x2800, 0x3164})
    void takesEveryBlankForOne(int blank) {
        var sign = Character.toString(blank);
        assertThat(NameKey.of("Kurs" + sign + "12")).isEqualTo("kurs 12");
        assertThat(NameKey.of(sign + "Kurs" + sign + " " + sign + "12" + sign)).isEqualTo("kurs 12");
    }

    @ParameterizedTest(name = "what is invisible makes no other course: {0}")
    @ValueSource(ints = {0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x61C, 0x2060, 0xFEFF, 0x34F, 0xFE0F, 0x180E,
        0x2064,
        0xE0061, 0xE0100})
    void overlooksWhatIsInvisible(int unseen) {
        var sign = Character.toString(unseen);
        assertThat(NameKey.of("Kurs 1" + sign + "2")).isEqualTo("kurs 12");
        assertThat(NameKey.of(sign + "Kurs " + sign + " 12" + sign)).isEqualTo("kurs 12");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {0x2D, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2043, 0x207B, 0x208B, 0xFE58,
        0xFE63,
        0xFF0D, 0x2E3A, 0x5BE, 0x301C, 0x2D7, 0x2500, 0x2796})
    void takesEveryDashForOne(int dash) {
        var sign = Character.toString(dash);
        assertThat(NameKey.of("D4U" + sign + "2016")).isEqualTo("d4u-2016");
        assertThat(NameKey.of("D4U " + sign + "\u00A02016")).isEqualTo("d4u-2016");
        assertThat(NameKey.of("D4U" + sign + sign + "2016")).isEqualTo("d4u-2016");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {0x27, 0x2019, 0x2018, 0x201B, 0x201A, 0x2BC, 0x2BB, 0x2B9, 0xB4, 0x60, 0x2032, 0x2035, 0x5F3,
        0xFF07,
        0x55A, 0x1FBD, 0x384, 0xA78C})
    void takesEveryApostropheForOne(int apostrophe) {
        assertThat(NameKey.of("Qu" + Character.toString(apostrophe) + "ran")).isEqualTo("qu'ran");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"VHS \"Süd\"", "VHS „Süd“", "VHS “Süd”", "VHS ”Süd”", "VHS «Süd»", "VHS « Süd »",
        "VHS »Süd«",
        "VHS ‹Süd›", "VHS ‚Süd‘", "VHS 'Süd'", "VHS ''Süd''", "VHS ``Süd´´", "VHS ″Süd″", "VHS ＂Süd＂", "VHS „Süd\"",
        "VHS 「Süd」", "VHS ❝Süd❞"})
    void takesEveryQuotationMarkForOne(String name) {
        assertThat(NameKey.of(name)).isEqualTo("vhs'süd");
    }

    @ParameterizedTest(name = "''{0}'' is ''{1}''")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '|', value = {
        "Bürgerhaus e.V.,Bürgerhaus e. V.", "Bürgerhaus e.V.,Bürgerhaus e .V.",
        "Bürgerhaus e.V.,BÜRGERHAUS E.\u00A0V .",
        "e.V.,e．V．", "Nr. 5,Nr.5", "A (Süd),A(Süd)", "A/B,A / B", "A & B,A&B", "1/2,1⁄2", "1/2,½", "A:B,A∶B",
        "Straße,STRASSE", "Straße,STRAẞE", "Straße,Strasse", "ΟΔΟΣ,οδος", "ΟΔΟΣ,οδοσ", "οδός,ΟΔΌΣ",
        "İstanbul,istanbul", "İstanbul,ISTANBUL", "İstanbul,i̇stanbul", "Yıldız,YILDIZ", "Yıldız,Yildiz",
        "Mu\u0308hle,Mühle", "MU\u0308HLE,mühle", "ﬁt,fit", "Ｋｕｒｓ　１２,Kurs 12", "Kurs²,Kurs2", "Kurs Ⅻ,kurs xii",
        "ŉ,'n", "ǰ,J\u030C", "ΐ,Ϊ́", "ſ,S", "µ,Μ", "№ 5,No 5", "Kurs…,Kurs...", "می‌خواهم,میخواهم", "A•B,A·B",
        "👩‍👧,👩👧", "❤️,❤", "D4U - - 7,D4U-7", "O' Neil,O’Neil",
        "„VHS Kassel“,VHS Kassel", "'VHS Kassel,VHS Kassel", "« VHS »,VHS", "''„VHS“'',vhs", "'-',-", "'t Huis,t Huis",
        "‘68er,68er", "„Ж“,ж", "❝ᾳ❞,ᾳ",
    })
    void knowsWhatLooksTheSame(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest(name = "''{0}'' is not ''{1}''")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '|', value = {
        "Kurs 12,Kurs 13", "Kurs 12,Kurs12", "Kurs 1 2,Kurs 12", "D4U-2016,D4U2016", "D4U-2016,D4U 2016", "e.V.,eV",
        "Müller,Mueller", "Müller,Muller", "VHS \"Süd\",VHS Süd", "Haus A,Haus B", "A/B,A-B", "00123,123", "1.2,12",
        "Kurs #1,Kurs 1", "o'n,on",
    })
    void keepsApartWhatDoesNot(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    /// The sign under the letter counts as the iota it is a small form of, wherever the accent was typed. In `ΑΙ\u0301` it is
    /// the iota that has the accent: another text.
    @ParameterizedTest
    @ValueSource(strings = {"ᾳ\u0301", "ᾴ", "ά\u0345", "α\u0345\u0301", "α\u0301\u0345", "ᾼ\u0301", "Ά\u0345", "ΆΙ",
        "άι",
        "Α\u0345\u0301", "ΑΙ"})
    void hasAnotherKeyForAnotherOrderOfAccents(String text) {
        assertThat(NameKey.of(text)).isEqualTo(text.equals("ΑΙ") ? "αι" : "άι");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"'", "''", "„“", "«»", " ' ", "\u200D'", "Ж'", "'\u0301"})
    void losesAllOfAName(String text) {
        assertThat(NameKey.of(text)).isNotEmpty();
    }

    @Test
    void hasTheSameKeyOverAndOver() {
        var random = new Random(20160207);
        var letters = "aAiIßẞẞİıΣσςŉǰﬁ½ÄäÖe.V-–—−\u00AD'’´`„“”«»\"¨¯¸˘\u0301\u0307\u0308\u0323\u0345\u200B\u200C\u200D\u00A0\u2003 "
            + "\t\u3164ᾳᾼΐ㎏℀½⁄'‵″㍿ﷺ각가ᄀᅠ\u1161㈀①🏴👨👩\uFE0F\u034F\u0131Ǆǅǆﾞｶｱ⑴…‥․．。・·*:∶/";
        var points = letters.codePoints().toArray();
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var left = random.nextInt(12); left > 0; left--) {
                text.appendCodePoint(random.nextInt(10) == 0
                    ? random.nextInt(0xD800)
                    : points[random.nextInt(points.length)]);
            }
            var key = NameKey.of(text.toString());
            assertThat(NameKey.of(key)).as(text.toString()).isEqualTo(key);
            assertThat(NameKey.of(" " + text + "\u200B ")).as(text.toString()).isEqualTo(key);
        }
    }

    @Test
    void hasOneKeyForEveryLetterAndItsCapital() {
        IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
            .filter(Character::isDefined)
            .filter(point -> Character.getType(point) != Character.SURROGATE)
            .forEach(point -> {
                var sign = Character.toString(point);
                var key = NameKey.of("a" + sign + "z");
                assertThat(NameKey.of(key)).as(Character.getName(point)).isEqualTo(key);
                assertThat(NameKey.of("a" + Character.toString(Character.toUpperCase(point)) + "z"))
                    .as(Character.getName(point))
                    .isEqualTo(key);
                assertThat(NameKey.of("a" + Character.toString(Character.toLowerCase(point)) + "z"))
                    .as(Character.getName(point))
                    .isEqualTo(key);
            });
    }

    /// Plain names are folded by a shorter way, others by the whole one.
    @Test
    void hasAnotherKeyByTheShortWay() {
        var random = new Random(15);
        var letters = "aZ09 \t-–—'\"`´„“”‚‘’«»‹›ÄöüßÆÿ×÷\u00A0.,(&".toCharArray();
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var left = random.nextInt(10); left > 0; left--) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            assertThat(NameKey.of(text.toString())).as(text.toString()).isEqualTo(NameKey.of(text + "\u200D"));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"a, true", "7, true", "Ж, true", "-7-, true", "---, false", "…, false", "'\"\"', false", "😀, false",
        "\u200B, false", "'', false"})
    void saysSomethingByALetterOrADigit(String name, boolean expected) {
        assertThat(NameKey.saysSomething(name)).isEqualTo(expected);
    }
}
