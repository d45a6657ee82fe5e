package foerdertopf.claim;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.LedgerReader;

/// The stretches of a list in their order: the bodies asked for with their years, or else the booking months, newest
/// first. A list that goes on begins at the stretch it had come to, though another month may have been opened since.
record Stretches(LedgerReader ledger, String programme) {

    Iterator<Stretch> all(ClaimFilter filter) {
        return filter.bodies().isEmpty()
            ? ledger.openMonth(programme).map(this::backFrom).orElseGet(Stream::empty).iterator()
            : ofBodies(filter).iterator();
    }

    /// Empty where this list has no stretch with that name.
    Optional<Iterator<Stretch>> from(String name, ClaimFilter filter) {
        if (filter.bodies().isEmpty()) {
            return month(name).map(month -> backFrom(month).iterator());
        }
        var rest = ofBodies(filter).dropWhile(stretch -> !stretch.name().equals(name)).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest.iterator());
    }

    private Stream<Stretch> ofBodies(ClaimFilter filter) {
        return filter.bodies()
            .stream()
            .sorted()
            .flatMap(body -> filter.years().isEmpty() ? Stream.of(of(body)) : ofYears(body, filter));
    }

    private Stretch of(BodyId body) {
        return new Stretch(body.value(), (from, limit) -> ledger.pagesByBody(body, from, limit));
    }

    private Stream<Stretch> ofYears(BodyId body, ClaimFilter filter) {
        return filter.years()
            .stream()
            .sorted()
            .map(year -> new Stretch(
                body + " " + year, (from, limit) -> ledger.pagesByBodyAndYear(body, year, from, limit)));
    }

    private Optional<YearMonth> month(String name) {
        try {
            return Optional.of(YearMonth.parse(name)).filter(this::isBooked);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private boolean isBooked(YearMonth month) {
        return ledger.openMonth(programme).filter(month::equals).isPresent() || isClosed(month);
    }

    /// Back to the first month that was closed.
    private Stream<Stretch> backFrom(YearMonth last) {
        return Stream.iterate(last, month -> month.equals(last) || isClosed(month), month -> month.minusMonths(1))
            .map(month -> new Stretch(
                month.toString(), (from, limit) -> ledger.pagesByMonth(month, from, limit)));
    }

    private boolean isClosed(YearMonth month) {
        return ledger.closing(programme, month).isPresent();
    }
}
