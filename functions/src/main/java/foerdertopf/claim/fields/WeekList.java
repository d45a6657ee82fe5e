package foerdertopf.claim.fields;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.pool.Hours;
import foerdertopf.subsidy.IsoWeek;
import foerdertopf.subsidy.Period;

/// Gathers the weeks of a guide's deployment: each once, all of one ISO year, each sharing a day with the period.
public final class WeekList {

    private final Optional<Period> period;
    private final SortedMap<IsoWeek, Hours> weeks = new TreeMap<>();
    private Optional<Integer> isoYear = Optional.empty();

    /// Without a period, where that is faulty itself, its part of the check is left out.
    public WeekList(Optional<Period> period) {
        this.period = period;
    }

    /// Takes the week in, or says why not.
    public Optional<Fault> add(IsoWeek week, Hours hours) {
        var fault = faultOf(week);
        if (fault.isEmpty()) {
            weeks.put(week, hours);
            isoYear = Optional.of(week.year());
        }
        return fault;
    }

    public SortedMap<IsoWeek, Hours> weeks() {
        return new TreeMap<>(weeks);
    }

    private Optional<Fault> faultOf(IsoWeek week) {
        var named = Map.of("week", week.toString());
        if (weeks.containsKey(week)) {
            return Optional.of(Fault.of(FaultKind.REPEATED_WEEK, named));
        }
        if (isoYear.filter(year -> year != week.year()).isPresent()) {
            return Optional.of(Fault.of(FaultKind.WEEK_OF_OTHER_YEAR, named));
        }
        return period.filter(days -> !week.sharesADayWith(days))
            .map(_ -> Fault.of(FaultKind.WEEK_OUTSIDE_PERIOD, named));
    }
}
