package foerdertopf.intake.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.sun.management.ThreadMXBean;
import foerdertopf.intake.table.Layout;
import foerdertopf.intake.table.Row;
import foerdertopf.messages.Language;
import foerdertopf.programme.FundingLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A row is read in all ways only where its cells may be joined, which changes nothing but the time it takes.
class CommaReadingsTest {

    private static final int ROWS = 2_000;
    private static final List<String> CELLS = List.of(
        "", " ", "0", "1", "7", "10", "99", "300", "950", "0.5", "9000", "9000.50", "950.00", "950,5", "\u20ac 12",
        "12 \u20ac",
        "='7\"", "'12", "VHS", "D-1", "Mitte", "kommunal", "municipal", "church", "01.02.2016", "1.2.2016",
        "2016-02-01", "'2016-02-01", "2016-W12", "12/2016", "=\"2016-06-30\"", "DA-1", "-5", "000", "x", "1.000.000");

    @ParameterizedTest
    @EnumSource
    void passNoRowOverThatIsInDoubt(FundingLine line) {
        var random = new Random(58);
        var doubtful = 0;
        for (var round = 0; round < 3_000; round++) {
            var language = random.nextBoolean() ? Language.GERMAN : Language.ENGLISH;
            var header = header(line, language, ',', random);
            var readings = new CommaReadings(header, new KnownCells(language));
            var row = row(header, random);
            if (readings.doubt(row).isPresent()) {
                doubtful++;
                assertThat(readings.mayBeJoined(row)).as("%s %s", header, row).isTrue();
            }
        }
        assertThat(doubtful).isPositive();
    }

    /// What a row takes is counted in the bytes it allocates, since these are the same each time.
    @ParameterizedTest
    @EnumSource
    void takeNoMoreOfARowOfCommasThanOfOneOfSemicolonsWhereNoneIsInDoubt(FundingLine line) {
        for (var language : Language.values()) {
            var bySemicolons = allocated(line, language, ';');
            assertThat(allocated(line, language, ',')).isLessThan(bySemicolons * 3 / 2);
        }
    }

    @Test
    void askNotWhatIsWrongWithACellThatIsReadAsOther() {
        var known = new KnownCells(Language.ENGLISH);
        assertThat(known.value("VHS", CellRule.DATE)).isEmpty();
        assertThat(known.size(CellRule.DATE)).isZero();
        assertThat(known.value("2016-02-01", CellRule.DATE)).isPresent();
        assertThat(known.value("", CellRule.MONEY_OR_NONE)).isPresent();
        assertThat(known.value("='2016", CellRule.DATE)).isEmpty();
        assertThat(known.value("=\"2016-02-01\"", CellRule.DATE)).isPresent();
    }

    private static long allocated(FundingLine line, Language language, char separator) {
        var header = header(line, language, separator);
        var reader = new RowReader(header);
        var rows = IntStream.range(0, ROWS).mapToObj(number -> wellFormed(line, language, number)).toList();
        rows.forEach(row -> read(reader, line, row));
        var counting = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = counting.getCurrentThreadAllocatedBytes();
        rows.forEach(row -> read(reader, line, row));
        return counting.getCurrentThreadAllocatedBytes() - before;
    }

    private static void read(RowReader reader, FundingLine line, Row row) {
        reader.goTo(row);
        Column.of(line).forEach(column -> reader.read(column, column.rule()));
        assertThat(reader.findings()).isEmpty();
    }

    private static Row wellFormed(FundingLine line, Language language, int number) {
        var german = language == Language.GERMAN;
        var cells = Column.of(line).stream().map(column -> switch (column.rule().form()) {
            case TEXT, WORD -> column == Column.REFERENCE ? "D-" + number : column == Column.GUIDE ? "DA-7" : "VHS";
            case KIND -> german ? "kommunal" : "municipal";
            case DATE -> german ? "01.02.2016" : "2016-02-01";
            case WEEK -> "2016-W12";
            case FTE -> "1";
            case COUNT, HOURS -> "30";
            case MONEY -> (1_000 + number) + (german ? ",50" : ".50");
        }).toList();
        var quoted = IntStream.range(0, cells.size()).filter(i -> cells.get(i).contains(",")).boxed().toList();
        return new Row(number, 0, cells, quoted);
    }

    private static Header header(FundingLine line, Language language, char separator, Random random) {
        var columns = new ArrayList<>(Column.of(line));
        if (random.nextInt(2) == 0) {
            Collections.shuffle(columns, random);
        }
        var names = new ArrayList<>(columns.stream().map(column -> column.name(language)).toList());
        if (random.nextInt(5) == 0) {
            names.add(random.nextInt(names.size()), "");
        }
        return header(line, separator, names);
    }

    private static Header header(FundingLine line, Language language, char separator) {
        return header(line, separator, Column.of(line).stream().map(column -> column.name(language)).toList());
    }

    private static Header header(FundingLine line, char separator, List<String> names) {
        var layout = new Layout(UTF_8, separator, names, 0, Layout.Quotes.TIGHT);
        return ((Header.Reading.Fits) Header.read(line, layout)).header();
    }

    /// Well formed, with a few cells that are not, or one too many or too few.
    private static Row row(Header header, Random random) {
        var cells = new ArrayList<String>();
        for (var place = 0; place < header.width(); place++) {
            var here = place;
            var form = header.places()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() == here)
                .findFirst()
                .map(entry -> entry.getKey().rule().form());
            cells.add(form.map(known -> cell(known, header.language(), random)).orElse(""));
        }
        for (var change = random.nextInt(3); change > 0; change--) {
            switch (random.nextInt(4)) {
                case 0 -> cells.add(random.nextInt(cells.size() + 1), any(random));
                case 1 -> cells.set(random.nextInt(cells.size()), any(random));
                case 2 -> cells.addAll(random.nextInt(cells.size()), List.of(any(random), any(random)));
                default -> cells.remove(random.nextInt(cells.size()));
            }
        }
        var quoted = IntStream.range(0, cells.size()).filter(_ -> random.nextInt(8) == 0).boxed().toList();
        return new Row(1, 0, cells, quoted);
    }

    private static String any(Random random) {
        return CELLS.get(random.nextInt(CELLS.size()));
    }

    private static String cell(CellForm form, Language language, Random random) {
        var german = language == Language.GERMAN;
        return switch (form) {
            case TEXT, WORD -> random.nextBoolean() ? "D-1" : "VHS";
            case KIND -> random.nextBoolean() ? "kommunal" : "church";
            case DATE -> german && random.nextBoolean() ? "1.2.2016" : "2016-02-01";
            case WEEK -> random.nextBoolean() ? "2016-W12" : "12/2016";
            case FTE -> "1";
            case COUNT, HOURS -> random.nextBoolean() ? "300" : "12";
            case MONEY -> List.of("0", "9000", "12", "950", "7", "", "300", "99").get(random.nextInt(8));
        };
    }
}
