package foerdertopf.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import foerdertopf.money.Fraction;
import foerdertopf.subsidy.Details.Staffing;

/// For how many months a post was staffed: each day counts as its part of its month, by the shares of a post on that
/// day, together at most one full post.
final class StaffedMonths {

    private StaffedMonths() {}

    static Fraction of(List<Staffing> staffing) {
        var changes = changes(staffing);
        var months = Fraction.ZERO;
        var staffed = Fraction.ZERO;
        for (var change : changes.entrySet()) {
            staffed = staffed.plus(change.getValue());
            var next = changes.higherKey(change.getKey());
            if (next != null) {
                var days = Fraction.of(next.toEpochDay() - change.getKey().toEpochDay(),
                    change.getKey().lengthOfMonth());
                months = months.plus(staffed.atMost(Fraction.ONE).times(days));
            }
        }
        return months;
    }

    /// By how much the staffed share changes, day by day where it does, and nothing on each first of a month between: so
    /// no stretch from one key to the next leaves its month.
    private static NavigableMap<LocalDate, Fraction> changes(List<Staffing> staffing) {
        var changes = new TreeMap<LocalDate, Fraction>();
        for (var stretch : staffing) {
            changes.merge(stretch.from(), stretch.fte(), Fraction::plus);
            changes.merge(stretch.to().plusDays(1), stretch.fte().negated(), Fraction::plus);
            var firstOfMonth = stretch.from().withDayOfMonth(1).plusMonths(1);
            while (!firstOfMonth.isAfter(stretch.to())) {
                changes.merge(firstOfMonth, Fraction.ZERO, Fraction::plus);
                firstOfMonth = firstOfMonth.plusMonths(1);
            }
        }
        return changes;
    }
}
