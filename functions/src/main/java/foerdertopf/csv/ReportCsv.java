package foerdertopf.csv;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import foerdertopf.report.Cell;
import foerdertopf.report.MonthlyReport;
import foerdertopf.report.ReportSections;
import foerdertopf.report.ReportTitle;
import foerdertopf.report.Scope;
import foerdertopf.report.Section;
import foerdertopf.report.Twin;
import foerdertopf.report.Wording;
import foerdertopf.spreadsheet.SafeCell;

/// The twin for spreadsheets: one figure a row, under `Abschnitt;Zeile;Spalte;Wert`, so that it can be filtered and
/// summed. As German spreadsheets expect it: a mark of UTF-8 in front, semicolons, decimal commas, no grouping.
public final class ReportCsv implements Twin {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final ReportSections sections;
    private final ReportTitle title;
    private final Wording wording;

    public ReportCsv(ReportSections sections, ReportTitle title, Wording wording) {
        this.sections = sections;
        this.title = title;
        this.wording = wording;
    }

    @Override
    public String fileName() {
        return "report.csv";
    }

    @Override
    public String contentType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public byte[] write(MonthlyReport report, Scope scope) {
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(List.of("section", "row", "column", "value").stream().map(this::heading).toList());
            title.facts(report, scope)
                .forEach((name, value) -> write(csv, title.of(report, scope), "", name, SafeCell.of(value)));
            sections.of(report, scope).forEach(section -> write(csv, section));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String heading(String key) {
        return SafeCell.of(wording.text("report.csv." + key));
    }

    private void write(CsvWriter csv, Section section) {
        var name = section.title(wording);
        var headings = section.headings(wording);
        section.remarks(wording).forEach(remark -> write(csv, name, "", heading("remark"), SafeCell.of(remark)));
        section.rows().forEach(row -> write(csv, name, headings, row));
        if (!section.totals().isEmpty()) {
            write(csv, name, headings, section.totals());
        }
    }

    /// The first cells name the row; the others are its figures. The last is a figure in any case.
    private void write(CsvWriter csv, String section, List<String> headings, List<Cell> row) {
        var names = (int) row.stream().limit(row.size() - 1L).takeWhile(ReportCsv::isName).count();
        var label = row.stream().limit(names).map(cell -> cell.text(wording)).collect(Collectors.joining(" / "));
        for (var i = names; i < row.size(); i++) {
            write(csv, section, label, headings.get(i), value(row.get(i)));
        }
    }

    /// The value is safe already: a figure of ours is a number, whatever it begins with.
    private static void write(CsvWriter csv, String section, String row, String column, String value) {
        csv.writeRecord(SafeCell.of(section), SafeCell.of(row), SafeCell.of(column), value);
    }

    private static boolean isName(Cell cell) {
        return cell instanceof Cell.Name || cell instanceof Cell.Label;
    }

    private String value(Cell cell) {
        return switch (cell) {
            case Cell.Amount(var money) -> money.toString().replace('.', ',');
            case Cell.Count(var number) -> Long.toString(number);
            case Cell.Time(var hours) -> hours.toString().replace('.', ',');
            case Cell.Day(var day) -> DAY.format(day);
            case Cell.Name _,Cell.Label _ -> SafeCell.of(cell.text(wording));
        };
    }
}
