package foerdertopf.report;

import java.util.List;

/// The sections of a report that tell what was refused, and why.
final class RefusalSections {

    private RefusalSections() {}

    /// Claims that found no money: an official outcome each.
    static Section claims(RefusalFigures refusals) {
        var rows = refusals.claims()
            .entrySet()
            .stream()
            .map(entry -> List.<Cell>of(
                new Cell.Label("report.code." + entry.getKey().code().text()),
                new Cell.Name(entry.getKey().pool()),
                new Cell.Count(entry.getValue().count()),
                new Cell.Amount(entry.getValue().sum())))
            .toList();
        return Section.of("refused-claims", List.of("reason", "pool", "claims", "requested"), rows);
    }

    /// Rows of uploads that did not become claims.
    static Section rows(RefusalFigures refusals) {
        var rows = refusals.rowsByCode()
            .entrySet()
            .stream()
            .map(entry -> List.<Cell>of(
                new Cell.Label("report.code." + entry.getKey().text()), new Cell.Count(entry.getValue())))
            .toList();
        return Section.of("rejected-rows", List.of("reason", "rows"), rows)
            .withTotals(List.of(
                new Cell.Label("report.rejected-rows.total"), new Cell.Count(refusals.rejectedRows())));
    }
}
