package foerdertopf.programme.data;

import java.util.Comparator;
import java.util.List;

import foerdertopf.programme.Validity;

/// Reads the years a programme plans: one stretch, or several that follow one another.
final class YearsReader {

    private static final String YEARS = "years";

    private final Findings findings;

    YearsReader(Findings findings) {
        this.findings = findings;
    }

    /// From the first day of the first year to the last day of the last one.
    Validity read(List<Row> rows) {
        if (rows.isEmpty()) {
            findings.add(YEARS, "no row says which years are planned");
        }
        return joined(rows.stream().map(this::stretch).filter(years -> !years.to().equals(Validity.OPEN)).toList());
    }

    private Validity stretch(Row row) {
        var fields = new Fields(row, findings);
        var from = fields.year("from");
        fields.text("to");
        var dated = DatedRow.of(
            row, YEARS, YEARS, from, fields.endOfYearOr("to", Validity.OPEN), fields, findings);
        return fields.isReadable() && !dated.to().equals(Validity.OPEN)
            ? new Validity(dated.from(), dated.to())
            : Validity.ALWAYS;
    }

    private Validity joined(List<Validity> stretches) {
        if (stretches.isEmpty()) {
            return Validity.ALWAYS;
        }
        var ordered = stretches.stream().sorted(Comparator.comparing(Validity::from)).toList();
        for (var i = 1; i < ordered.size(); i++) {
            if (!ordered.get(i).followsOn(ordered.get(i - 1))) {
                findings.add(YEARS, ordered.get(i).from().getYear() + " does not follow on the years before");
            }
        }
        return new Validity(ordered.getFirst().from(), ordered.getLast().to());
    }
}
