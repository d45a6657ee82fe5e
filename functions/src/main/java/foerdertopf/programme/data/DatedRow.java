package foerdertopf.programme.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import foerdertopf.programme.Citation;
import foerdertopf.programme.Timeline;
import foerdertopf.programme.Validity;

/// A row that holds from a day on: to a day it names, or else until the next row about the same thing begins.
record DatedRow(Row row, String subject, String value, LocalDate from, LocalDate to, Citation citation) {

    static DatedRow of(Row row, String subject, String value, LocalDate from, LocalDate to, Fields fields,
        Findings findings) {
        var ends = to;
        if (to.isBefore(from)) {
            findings.add(row, subject + ": ends before it begins");
            ends = Validity.OPEN;
        }
        var citation = new Citation(subject, value, fields.mark("source"), fields.text("citation"));
        fields.nothingElse();
        return new DatedRow(row, subject, value, from, ends, citation);
    }

    /// Rows about one thing as a timeline. Two that hold on the same day are a finding.
    static Timeline<DatedRow> timeline(List<DatedRow> rows, Findings findings) {
        var ordered = rows.stream().sorted(Comparator.comparing(DatedRow::from)).toList();
        var dated = new ArrayList<Timeline.Dated<DatedRow>>();
        for (var i = 0; i < ordered.size(); i++) {
            var row = ordered.get(i);
            var isLast = i == ordered.size() - 1;
            var nextBegins = isLast ? Validity.OPEN : ordered.get(i + 1).from;
            if (row.isFollowedOn(nextBegins)) {
                dated.add(new Timeline.Dated<>(row.until(nextBegins), row));
            } else {
                findings.add(
                    ordered.get(i + 1).row,
                    row.subject + ": a second value on " + nextBegins + ", beside that of " + row.row.where());
            }
        }
        return new Timeline<>(dated);
    }

    private boolean isFollowedOn(LocalDate nextBegins) {
        var endsBefore = to.equals(Validity.OPEN) || to.isBefore(nextBegins);
        return from.isBefore(nextBegins) && endsBefore;
    }

    private Validity until(LocalDate nextBegins) {
        var dayBefore = nextBegins.equals(Validity.OPEN) ? nextBegins : nextBegins.minusDays(1);
        return new Validity(from, to.isBefore(dayBefore) ? to : dayBefore);
    }
}
