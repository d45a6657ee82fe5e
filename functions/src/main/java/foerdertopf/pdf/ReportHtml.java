package foerdertopf.pdf;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import foerdertopf.report.Cell;
import foerdertopf.report.Edition;
import foerdertopf.report.MonthlyReport;
import foerdertopf.report.ReportSections;
import foerdertopf.report.ReportTitle;
import foerdertopf.report.Scope;
import foerdertopf.report.Section;
import foerdertopf.report.Wording;

/// Sets a report as XHTML: headings, sentences and tables whose headers say what they head.
final class ReportHtml {

    /// Texts longer than this are no words but digests, and set smaller.
    private static final int LONG = 60;

    private static final char MINUS = '\u2212';

    /// A table with as many columns is set smaller.
    private static final int WIDE = 7;

    private final ReportSections sections;
    private final ReportTitle title;
    private final Wording wording;
    private final String css;

    ReportHtml(ReportSections sections, ReportTitle title, Wording wording, String css) {
        this.sections = sections;
        this.title = title;
        this.wording = wording;
        this.css = css;
    }

    String of(MonthlyReport report, Scope scope) {
        var parts = sections.of(report, scope);
        var html = new Html();
        html.element("html", Map.of("lang", wording.text("report.language")), root -> {
            root.element("head", head -> head(head, report, scope, parts));
            root.element("body", body -> body(body, report, scope, parts));
        });
        return html.toString();
    }

    private void head(Html html, MonthlyReport report, Scope scope, List<Section> parts) {
        html.element("title", title.of(report, scope));
        html.empty("meta", Map.of("name", "author", "content", wording.text("report.author")));
        html.empty("meta", Map.of("name", "subject", "content", report.programme()));
        html.element("style", css + footer(title.of(report, scope)));
        html.element("bookmarks", bookmarks -> IntStream.range(0, parts.size())
            .forEach(i -> bookmarks.empty(
                "bookmark", Map.of("name", parts.get(i).title(wording), "href", "#" + anchor(i)))));
    }

    private void body(Html html, MonthlyReport report, Scope scope, List<Section> parts) {
        html.element("h1", title.of(report, scope));
        if (report.edition() instanceof Edition.Draft) {
            html.element("p", Map.of("class", "draft"), wording.text("report.draft-warning"));
        }
        html.element("table", Map.of("class", "facts"), table -> title.facts(report, scope)
            .forEach((name, value) -> table.element("tr", row -> {
                row.element("th", Map.of("scope", "row"), name);
                row.element("td", Map.of("class", value.length() > LONG ? "long" : "short"), value);
            })));
        for (var i = 0; i < parts.size(); i++) {
            section(html, parts.get(i), anchor(i));
            if (i == 0 && scope instanceof Scope.Whole) {
                new UsageChart(wording).into(html, report.budgets());
            }
        }
    }

    /// The title on every page, as a text of CSS.
    private static String footer(String title) {
        var text = title.replaceAll("[\"\\\\\\p{Cntrl}]", " ");
        return "@page { @bottom-left { content: \"" + text + "\"; font: 7.5pt \"" + PdfPress.FONT_FAMILY
            + "\"; color: #4a545e; } }";
    }

    private static String anchor(int number) {
        return "s" + (number + 1);
    }

    private void section(Html html, Section section, String anchor) {
        html.element("h2", Map.of("id", anchor), section.title(wording));
        if (section.rows().isEmpty()) {
            html.element("p", section.empty(wording));
            remarks(html, section);
            return;
        }
        html.element("p", Map.of("class", "note"), section.note(wording));
        remarks(html, section);
        var width = section.columns().size() < WIDE ? "plain" : "wide";
        html.element("table", Map.of("class", width), table -> {
            var kinds = kinds(section);
            table.element("thead", head -> head.element("tr", row -> headings(row, section, kinds)));
            table.element("tbody", rows -> {
                section.rows().forEach(cells -> row(rows, cells, kinds, "item"));
                if (!section.totals().isEmpty()) {
                    row(rows, section.totals(), kinds, "total");
                }
            });
        });
    }

    private void remarks(Html html, Section section) {
        section.remarks(wording).forEach(remark -> html.element("p", Map.of("class", "note"), remark));
    }

    /// A column of numbers stands to the right; one with a single text in it does not.
    private static List<String> kinds(Section section) {
        return IntStream.range(0, section.columns().size())
            .mapToObj(i -> section.rows().stream().allMatch(row -> row.get(i).isNumeric()) ? "number" : "text")
            .toList();
    }

    private void headings(Html row, Section section, List<String> kinds) {
        var headings = section.headings(wording);
        for (var i = 0; i < headings.size(); i++) {
            row.element("th", Map.of("scope", "col", "class", kinds.get(i)), headings.get(i));
        }
    }

    private void row(Html rows, List<Cell> cells, List<String> kinds, String kind) {
        rows.element("tr", Map.of("class", kind), row -> {
            row.element("th", Map.of("scope", "row"), cells.getFirst().text(wording));
            for (var i = 1; i < cells.size(); i++) {
                cell(row, cells.get(i), kinds.get(i));
            }
        });
    }

    private void cell(Html row, Cell cell, String kind) {
        var text = cell.isNumeric() ? cell.text(wording).replace('-', MINUS) : cell.text(wording);
        row.element("td", Map.of("class", text.length() > LONG ? "long" : kind), text);
    }
}
