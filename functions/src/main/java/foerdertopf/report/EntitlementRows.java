package foerdertopf.report;

import java.util.List;
import java.util.stream.Stream;

/// The rows of one kind of entitlement, one for each unit it is counted in.
final class EntitlementRows {

    private EntitlementRows() {}

    static Stream<List<Cell>> of(EntitlementFigures.Kind kind, EntitlementFigures figures) {
        var drawn = figures.drawn();
        var returned = figures.returned();
        return switch (kind) {
            case POST, COURSE -> Stream.of(
                row(kind, "euros", figures, new Cell.Amount(drawn.euros()), new Cell.Amount(returned.euros())));
            case GUIDE -> Stream.concat(
                Stream.of(row(
                    kind, "weeks", figures, new Cell.Count(drawn.weeks()), new Cell.Count(returned.weeks()))),
                Stream.of(drawn.hours(), returned.hours())
                    .filter(hours -> hours.hundredths() > 0)
                    .limit(1)
                    .map(_ -> row(
                        kind, "hours", figures, new Cell.Time(drawn.hours()), new Cell.Time(returned.hours()))));
        };
    }

    private static List<Cell> row(
        EntitlementFigures.Kind kind, String unit, EntitlementFigures figures, Cell drawn, Cell returned) {
        return List.of(
            new Cell.Label("report.entitlement." + kind.key()),
            new Cell.Label("report.unit." + unit),
            new Cell.Count(figures.draws()),
            drawn,
            new Cell.Count(figures.returns()),
            returned);
    }
}
