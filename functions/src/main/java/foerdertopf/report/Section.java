package foerdertopf.report;

import java.util.List;
import java.util.Map;

/// A section of a report: a heading, a sentence, and a table whose first columns name the row. Texts are message keys:
/// `report.<key>.title`, `.note` and, for a table without rows, `.empty`. The totals are one row more, or none. Remarks
/// are further sentences, which the spreadsheet says too.
public record Section(
    String key,
    Map<String, String> values,
    List<String> columns,
    List<List<Cell>> rows,
    List<Cell> totals,
    List<String> remarks) {

    public Section {
        remarks = List.copyOf(remarks);
        values = Map.copyOf(values);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = List.copyOf(totals);
        var width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width) || !List.of(0, width).contains(totals.size())) {
            throw new IllegalArgumentException(key + ": a row has not as many cells as there are columns");
        }
    }

    static Section of(String key, List<String> columns, List<List<Cell>> rows) {
        return new Section(key, Map.of(), columns, rows, List.of(), List.of());
    }

    Section withTotals(List<Cell> sums) {
        return new Section(key, values, columns, rows, sums, remarks);
    }

    Section about(String name, String value) {
        return new Section(key, Map.of(name, value), columns, rows, totals, remarks);
    }

    Section remarking(String text) {
        return new Section(key, values, columns, rows, totals, List.of(text));
    }

    public String title(Wording wording) {
        return wording.text("report." + key + ".title", values);
    }

    public String note(Wording wording) {
        return wording.text("report." + key + ".note", values);
    }

    public String empty(Wording wording) {
        return wording.text("report." + key + ".empty", values);
    }

    public List<String> remarks(Wording wording) {
        return remarks.stream().map(wording::text).toList();
    }

    public List<String> headings(Wording wording) {
        return columns.stream().map(column -> wording.text("report.column." + column)).toList();
    }
}
