package foerdertopf.intake.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.intake.sheet.Column;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Page;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.RejectedRow.Finding;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;
import foerdertopf.money.Money;
import foerdertopf.refusal.Refusal;

/// Tells of each row of a page what became of it, in the language of the file's header.
final class RowLines {

    private static final String FIRST_CLAIM = "firstClaim";

    private final Language language;
    private final Messages messages;
    private final Predicate<ClaimNumber> mayBeNamed;
    private final SortedMap<String, Integer> codes = new TreeMap<>();

    /// A line and the row it is about.
    record Line(int row, String text) {}

    /// Claims of other bodies may not be named.
    RowLines(Language language, Messages messages, Predicate<ClaimNumber> mayBeNamed) {
        this.language = language;
        this.messages = messages;
        this.mayBeNamed = mayBeNamed;
    }

    String acceptedHeader() {
        return CsvLine.of(text("result.row"), text("result.claim"), text("result.subsidy"));
    }

    String rejectedHeader() {
        return CsvLine.of(text("result.row"), text("result.column"), text("result.code"), text("result.message"));
    }

    /// How many rows met each code so far.
    SortedMap<String, Integer> codes() {
        return new TreeMap<>(codes);
    }

    /// The subsidy of a gathered claim stands on its first row.
    List<Line> accepted(List<Page> pages) {
        var lines = new ArrayList<Line>();
        for (var page : pages) {
            for (var claim : page.claims()) {
                if (!(claim.result() instanceof ClaimEntry.Refused)) {
                    addAccepted(new ClaimNumber(page.page().intake(), claim.row()), claim, lines);
                }
            }
        }
        return inOrder(lines);
    }

    private void addAccepted(ClaimNumber number, ClaimEntry claim, List<Line> lines) {
        var subsidy = money(claim.result().subsidy().amount());
        for (var row : claim.rows()) {
            var shown = row == claim.row() ? subsidy : "";
            lines.add(new Line(row, CsvLine.of(Integer.toString(row), number.toString(), shown)));
        }
    }

    List<Line> rejected(List<Page> pages) {
        var lines = new ArrayList<Line>();
        for (var page : pages) {
            for (var row : page.rejected()) {
                addRejected(row, lines);
            }
            for (var claim : page.claims()) {
                if (claim.result() instanceof ClaimEntry.Refused(_, var refusal)) {
                    var finding = new Finding("", refusal);
                    claim.rows().forEach(row -> addRejected(new RejectedRow(row, List.of(finding)), lines));
                }
            }
        }
        return inOrder(lines);
    }

    /// Why the file failed as a whole.
    String failure(String row, String code, String reason) {
        return CsvLine.of(row, "", code, reason);
    }

    private void addRejected(RejectedRow row, List<Line> lines) {
        for (var finding : row.findings()) {
            lines.add(new Line(row.row(), line(row.row(), finding)));
        }
        row.findings()
            .stream()
            .map(finding -> finding.refusal().code().text())
            .collect(Collectors.toSet())
            .forEach(code -> codes.merge(code, 1, Integer::sum));
    }

    private String line(int row, Finding finding) {
        return CsvLine.of(
            Integer.toString(row),
            Column.nameOf(finding.column(), language),
            finding.refusal().code().text(),
            messages.text(language, discreet(finding.refusal())));
    }

    private Refusal discreet(Refusal refusal) {
        var first = Optional.ofNullable(refusal.values().get(FIRST_CLAIM)).flatMap(ClaimNumber::parse);
        if (first.isEmpty() || mayBeNamed.test(first.get())) {
            return refusal;
        }
        var values = new HashMap<>(refusal.values());
        values.remove(FIRST_CLAIM);
        return Refusal.of(refusal.code(), values);
    }

    private static List<Line> inOrder(List<Line> lines) {
        lines.sort(Comparator.comparingInt(Line::row));
        return lines;
    }

    /// Without groups, so that a spreadsheet takes it for a number.
    private String money(Money amount) {
        return language == Language.GERMAN ? amount.toString().replace('.', ',') : amount.toString();
    }

    private String text(String key) {
        return messages.text(language, key);
    }
}
