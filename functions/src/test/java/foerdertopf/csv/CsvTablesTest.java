package foerdertopf.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import foerdertopf.intake.table.Fault;
import foerdertopf.intake.table.Inspection;
import foerdertopf.intake.table.Layout;
import foerdertopf.intake.table.Limits;
import foerdertopf.intake.table.Row;
import foerdertopf.intake.table.Tables.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void findsTheSeparatorByTheHeader(String separator) {
        var file = String.join(separator, "Träger", "Von", "Bis") + "\r\n" + String.join(separator, "VHS", "a", "b");
        assertThat(layout(file.getBytes(UTF_8)).header()).containsExactly("Träger", "Von", "Bis");
        assertThat(rows(file.getBytes(UTF_8))).containsExactly(new Row(1, 17, List.of("VHS", "a", "b")));
    }

    @Test
    void readsWindows1252WhereItIsNotUtf8() {
        var file = "Träger;Von\r\nJugend & Stütze – Köln €;1\r\n".getBytes(WINDOWS);
        assertThat(layout(file).charset()).isEqualTo(WINDOWS);
        assertThat(rows(file).getFirst().cells()).containsExactly("Jugend & Stütze – Köln €", "1");
    }

    @Test
    void readsWindows1252WhoseFirstUmlautComesLate() {
        var file = ("carrier;from\n" + "abc;1\n".repeat(50_000) + "Köln;2\n").getBytes(WINDOWS);
        assertThat(rows(file).getLast().cells()).containsExactly("Köln", "2");
    }

    @Test
    void readsUtf8WithAndWithoutMark() {
        for (var mark : List.of("", MARK)) {
            var file = (mark + "Träger;Von\nŁódź;1\n").getBytes(UTF_8);
            assertThat(layout(file).header()).containsExactly("Träger", "Von");
            assertThat(rows(file).getFirst().cells()).containsExactly("Łódź", "1");
        }
    }

    @Test
    void takesExcelsLineThatNamesTheSeparator() {
        var file = (MARK + "sep=,\r\na;b,c\r\n1,2\r\n").getBytes(UTF_8);
        assertThat(layout(file).header()).containsExactly("a;b", "c");
        assertThat(rows(file)).extracting(Row::cells).containsExactly(List.of("1", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "Sep=;\n", "SEP=;\r\n", "\"sep=;\"\n", "\"Sep=;\";;\n", "sep=;;;;\r\n",
        "\nsep=;\n;;\n"})
    void takesThatLineHoweverItIsWritten(String line) {
        var file = (line + "a,b;c\n1,2;3\n").getBytes(UTF_8);
        assertThat(layout(file).header()).containsExactly("a,b", "c");
        assertThat(rows(file)).extracting(Row::cells).containsExactly(List.of("1,2", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;;;\n", "\r\n;;\r\n; ;\r\n", ",,\n", "\t\t\n", "\u00a0;\n"})
    void aBlankLineAboveTheHeaderIsNoHeader(String blank) {
        for (var charset : List.of(UTF_8, WINDOWS)) {
            var file = (blank + "a;b\n1;2\n").getBytes(charset);
            assertThat(layout(file).header()).containsExactly("a", "b");
            assertThat(rows(file)).extracting(Row::number).containsExactly(1);
        }
    }

    @Test
    void aRowOfNoBreakSpacesIsBlank() {
        assertThat(rows("ä;b\n1;2\n\u00a0;\u202f\n3;4\n".getBytes(UTF_8))).extracting(Row::number)
            .containsExactly(1, 3);
    }

    @Test
    void keepsLineBreaksAndQuotesWithinQuotes() {
        var file = "a;b\r\n\"x\r\ny\";\"say \"\"hi\"\"; now\"\r\n2;3\r\n".getBytes(UTF_8);
        assertThat(rows(file)).containsExactly(
            new Row(1, 5, List.of("x\r\ny", "say \"hi\"; now")),
            new Row(2, 31, List.of("2", "3")));
    }

    @Test
    void countsBlankRowsAndLeavesThemOut() {
        var file = "a;b\n1;2\n;\n\n \t;\n3;4\n;;;\n\n".getBytes(UTF_8);
        assertThat(rows(file)).extracting(Row::number).containsExactly(1, 5);
    }

    @Test
    void everyRowCanBeReadFromItsOwnByteOn() {
        for (var charset : List.of(UTF_8, WINDOWS)) {
            var file = "Träger;b\r\nä;1\r\n\"ö\nü\";\"2\"\r\n\r\nß;3\rx;4\n\"y\r\";5".getBytes(charset);
            var all = rows(file);
            assertThat(all).extracting(Row::number).containsExactly(1, 2, 4, 5, 6);
            for (var i = 0; i < all.size(); i++) {
                var first = new Place(all.get(i).number(), all.get(i).startByte());
                assertThat(rows(file, layout(file), first)).isEqualTo(all.subList(i, all.size()));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "empty           |     | ''",
        "empty           |     | '\\r\\n\\n'",
        "empty           |     | 'sep=;\\n'",
        "empty           |     | ';;;\\n;;;\\n'",
        "separator       |     | 'sep=\\n'",
        "separator       |     | 'sep=;a;b\\n1;2\\n'",
        "separator       |     | 'sep=|\\na|b\\n1|2\\n'",
        "workbook        |     | 'PK\\x03\\x04xl/workbook.xml'",
        "workbook        |     | '\\xD0\\xCF\\x11\\xE0'",
        "pdf             |     | '%PDF-1.7'",
        "utf-16          |     | '\\xFF\\xFEa\\x00'",
        "utf-16          |     | '\\xFE\\xFF\\x00a'",
        "utf-16          |     | 'a\\x00b\\x00;\\x00'",
        "utf-16          |     | '\\x00a\\x00b\\x00;'",
        "binary          |   0 | 'a\\x00b\\x00;b\\n'",
        "binary          |   0 | 'a;\\x00b\\n1;2\\n'",
        "binary          |   2 | 'a;b\\n1;2\\n3;\\x00\\n'",
        "quote-open      |   1 | 'a;b\\n\"1;2\\n3;4\\n'",
        "quote-open      |   0 | '\"a;b\\n1;2\\n'",
        "quote-text      |   1 | 'a;b\\n\"1\"x;2\\n'",
        "quote-text      |   2 | 'a;b\\n1;2\\n\"1\" x;2\\n'",
        "not-utf-8       |   1 | '\\xEF\\xBB\\xBFa;b\\n\\xFC;2\\n'",
        "not-utf-8       |   2 | '\\xC3\\xA4;b\\n1;2\\n\\xFC;2\\n'",
        "not-utf-8       |   1 | '\\xC3\\xA4;b\\n1;\\xE2\\x82'",
        "unknown-letters |   3 | '\\xE4;b\\n1;2\\n1;2\\n\\x81;2\\n'",
    })
    void tellsWhyAFileCannotBeRead(String reason, Integer row, String escaped) {
        var expected = row == null ? Fault.of(reason) : Fault.atRow(reason, row);
        assertThat(inspect(unescape(escaped))).isEqualTo(new Inspection.Illegible(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a;b\n", "a;b\n;\n\n\"\"; \n"})
    void tellsTheHeaderOfAFileWithoutRows(String file) {
        assertThat(inspect(file.getBytes(UTF_8))).isEqualTo(new Inspection.WithoutRows(List.of("a", "b")));
    }

    @Test
    void boundsCellsRowsAndHeader() {
        assertThat(faultOf(cell(Limits.MOST_CELL_BYTES))).isEqualTo("none");
        assertThat(faultOf(cell(Limits.MOST_CELL_BYTES + 1))).isEqualTo("cell-too-long");
        assertThat(faultOf("a;b\n" + "1".repeat(10_000_000))).isEqualTo("cell-too-long");
        assertThat(faultOf("a;b\n\"" + "1;2\n".repeat(1_000_000))).isEqualTo("cell-too-long");
        var wide = ("1".repeat(60_000) + ";").repeat(4);
        assertThat(faultOf("a;b\n" + wide + "1".repeat(Limits.MOST_ROW_BYTES - wide.length()))).isEqualTo("none");
        assertThat(faultOf("a;b\n" + wide + "1".repeat(Limits.MOST_ROW_BYTES - wide.length() + 1)))
            .isEqualTo("row-too-long");
        assertThat(faultOf("a;b\n1" + ";".repeat(Limits.MOST_CELLS - 1))).isEqualTo("none");
        assertThat(faultOf("a;b\n1" + ";".repeat(Limits.MOST_CELLS))).isEqualTo("too-many-cells");
        assertThat(faultOf("a".repeat(Limits.MOST_HEADER_BYTES - 2) + ";b\n1;2")).isEqualTo("none");
        assertThat(faultOf("a".repeat(Limits.MOST_HEADER_BYTES - 1) + ";b\n1;2")).isEqualTo("header-too-long");
        assertThat(faultOf("a".repeat(1_000_000))).isEqualTo("header-too-long");
    }

    private static String cell(int length) {
        return "a;b\n" + "1".repeat(length) + ";2\n";
    }

    /// What the inspection lets through the parser reads without complaint, and every row again from its own byte on.
    @Test
    void inspectionAndParserSeeTheSameTable() {
        var random = new Random(4711);
        var read = 0;
        for (var round = 0; round < 20_000; round++) {
            var file = randomTable(random);
            if (inspect(file) instanceof Inspection.Legible(var layout)) {
                var all = rows(file);
                if (all.isEmpty()) {
                    continue;
                }
                var some = all.get(random.nextInt(all.size()));
                var rest = rows(file, layout, new Place(some.number(), some.startByte()));
                assertThat(rest).isEqualTo(all.subList(all.indexOf(some), all.size()));
                read++;
            }
        }
        assertThat(read).isGreaterThan(2_000);
    }

    /// Blanks around quotes change no cell, wherever they are and wherever the bytes of the file are cut.
    @Test
    void noBlankAroundQuotesIsPartOfACell() {
        var random = new Random(47);
        var blanks = List.of("", " ", "  ", "\t", "\u00a0", "\u202f", "\u3000", "\uFEFF", " \u00a0 ");
        var texts = List.of("", "a", "x;y", "ö\nü", "\"", "say \"hi\"", " a ", "\u00a0b", "1");
        for (var round = 0; round < 2_000; round++) {
            var tight = new StringBuilder("ä;b\n");
            var loose = new StringBuilder("ä;b\n");
            for (var cells = random.nextInt(2, 12); cells > 0; cells--) {
                var end = cells % 2 == 0 ? ";" : List.of("\n", "\r\n", "\r").get(random.nextInt(3));
                var quoted = "\"" + texts.get(random.nextInt(texts.size())).replace("\"", "\"\"") + "\"";
                tight.append(quoted).append(end);
                loose.append(blanks.get(random.nextInt(blanks.size())))
                    .append(quoted)
                    .append(blanks.get(random.nextInt(blanks.size())))
                    .append(end);
            }
            var file = loose.append("\"z\"").toString().getBytes(UTF_8);
            if (inspect(file) instanceof Inspection.Legible(var layout)) {
                var all = rows(file);
                assertThat(all).extracting(Row::cells)
                    .isEqualTo(
                        rows(tight.append("\"z\"").toString().getBytes(UTF_8)).stream().map(Row::cells).toList());
                var some = all.get(random.nextInt(all.size()));
                assertThat(rows(file, layout, new Place(some.number(), some.startByte())))
                    .isEqualTo(all.subList(all.indexOf(some), all.size()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 65_535, 65_536, 65_537, 200_000})
    void noMarkOfTheEndIsPartOfACell(int before) {
        var rows = "1;2\n" + "x".repeat(Math.min(before, 60_000)) + ";2\n".repeat(1 + before / 60_000);
        for (var marks : List.of("\u001A", "\u001A".repeat(128))) {
            assertThat(rows(("a;b\n" + rows + marks).getBytes(UTF_8)))
                .isEqualTo(rows(("a;b\n" + rows).getBytes(UTF_8)));
            assertThat(rows(("a;b\n" + rows + marks + "3;4").getBytes(UTF_8)).getLast().cells())
                .containsExactly(marks + "3", "4");
        }
    }

    private static byte[] randomTable(Random random) {
        var letters = List.of("a", "1", ";", ";", "\n", "\r\n", "\r", "\"", "\"", "\"\"", " ", "ä", "\uD83D\uDE00", ",",
            "\t", "\u00a0", "\u202f", "\u200b", "\u00e2", "\u00c2", "\u001A");
        var text = new StringBuilder("ä;b\n");
        random.ints(random.nextInt(1, 40), 0, letters.size()).forEach(i -> text.append(letters.get(i)));
        return text.toString().getBytes(UTF_8);
    }

    private static Inspection inspect(byte[] file) {
        try {
            return new CsvTables().inspect(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String faultOf(String file) {
        return switch (inspect(file.getBytes(UTF_8))) {
            case Inspection.Legible _,Inspection.WithoutRows _ -> "none";
            case Inspection.Illegible(var fault) -> fault.reason();
        };
    }

    private static Layout layout(byte[] file) {
        return switch (inspect(file)) {
            case Inspection.Legible(var layout) -> layout;
            case Inspection.WithoutRows(var header) -> throw new AssertionError(header);
            case Inspection.Illegible(var fault) -> throw new AssertionError(fault);
        };
    }

    private static List<Row> rows(byte[] file) {
        var layout = layout(file);
        return rows(file, layout, new Place(1, layout.firstRowByte()));
    }

    private static List<Row> rows(byte[] file, Layout layout, Place first) {
        var from = Math.toIntExact(first.startByte());
        var rest = new ByteArrayInputStream(Arrays.copyOfRange(file, from, file.length));
        var rows = new ArrayList<Row>();
        new CsvTables().rows(rest, layout, first).forEachRemaining(rows::add);
        return rows;
    }

    private static byte[] unescape(String text) {
        var plain = text;
        for (var escape : Map.of("\\n", "\n", "\\r", "\r").entrySet()) {
            plain = plain.replace(escape.getKey(), escape.getValue());
        }
        for (var code : IntStream.range(0, 256).toArray()) {
            plain = plain.replace(String.format("\\x%02X", code), String.valueOf((char) code));
        }
        return plain.getBytes(ISO_8859_1);
    }

    @Test
    void aFileInUtf16IsToldApart() {
        var file = (MARK + "Träger\tVon\n").getBytes(UTF_16LE);
        assertThat(inspect(file)).isEqualTo(new Inspection.Illegible(Fault.of("utf-16")));
    }
}
