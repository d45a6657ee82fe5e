package foerdertopf.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.journal.Tally;
import foerdertopf.refusal.Code;

/// What was refused in the month, and why: claims with the sums they asked for, and an upload's rows. A row with several
/// faults counts once for each of its codes, and once in `rejectedRows`.
public record RefusalFigures(
    SortedMap<Reason, Tally> claims, SortedMap<Code, Long> rowsByCode, long rejectedRows) {

    public static final RefusalFigures NONE = new RefusalFigures(new TreeMap<>(), new TreeMap<>(), 0);

    public RefusalFigures {
        claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
        rowsByCode = Collections.unmodifiableSortedMap(new TreeMap<>(rowsByCode));
    }

    /// Why a claim was refused: the code, and the pool that was short.
    public record Reason(Code code, String pool) implements Comparable<Reason> {
        private static final Comparator<Reason> ORDER = Comparator.comparing(Reason::code)
            .thenComparing(Reason::pool);

        @Override
        public int compareTo(Reason other) {
            return ORDER.compare(this, other);
        }
    }

    public RefusalFigures plus(RefusalFigures other) {
        var allClaims = new TreeMap<>(claims);
        other.claims.forEach((reason, tally) -> allClaims.merge(reason, tally, ClaimFigures::sum));
        var allRows = new TreeMap<>(rowsByCode);
        other.rowsByCode.forEach((code, rows) -> allRows.merge(code, rows, Long::sum));
        return new RefusalFigures(allClaims, allRows, rejectedRows + other.rejectedRows);
    }
}
