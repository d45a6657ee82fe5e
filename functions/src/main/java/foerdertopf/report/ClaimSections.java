package foerdertopf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.OfficeTime;
import foerdertopf.journal.Status;
import foerdertopf.journal.Tally;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.Body;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.Pseudonyms;

/// The sections of a report that speak of claims.
final class ClaimSections {

    private static final List<Status> BORN_WITH = List.of(Status.RESERVED, Status.WAITING, Status.REFUSED);

    private ClaimSections() {}

    static Section byLine(Map<FundingLine, ClaimFigures> lines) {
        var rows = Stream.of(FundingLine.values())
            .map(line -> row(lineName(line), lines.getOrDefault(line, ClaimFigures.NONE)))
            .toList();
        var sum = lines.values().stream().reduce(ClaimFigures.NONE, ClaimFigures::plus);
        return Section.of("lines", columns("line"), rows).withTotals(row(total(), sum));
    }

    static Section byBody(Map<BodyId, BodyFigures> figures, Bodies bodies) {
        var rows = figures.entrySet()
            .stream()
            .map(entry -> row(bodyName(entry.getKey(), bodies), entry.getValue().claims()))
            .toList();
        var sum = figures.values().stream().map(BodyFigures::claims).reduce(ClaimFigures.NONE, ClaimFigures::plus);
        return Section.of("bodies", columns("body"), rows).withTotals(row(total(), sum));
    }

    /// Claims that decisions of the month moved to another status.
    static Section decisions(Map<FundingLine, ClaimFigures> lines) {
        var rows = new ArrayList<List<Cell>>();
        lines.forEach((line, claims) -> claims.decided()
            .forEach((status, tally) -> rows.add(List.of(
                lineName(line), new Cell.Label("claimStatus." + status.key()), count(tally), sum(tally)))));
        return Section.of("decisions", List.of("line", "decision", "claims", "sum"), rows);
    }

    static Section entitlements(Map<EntitlementFigures.Kind, EntitlementFigures> entitlements) {
        var rows = new ArrayList<List<Cell>>();
        entitlements.forEach((kind, figures) -> EntitlementRows.of(kind, figures).forEach(rows::add));
        return Section.of("entitlements", List.of("entitlement", "unit", "draws", "drawn", "returns", "returned"),
            rows);
    }

    static Section newGuides(List<String> guides, Pseudonyms pseudonyms) {
        var rows = guides.stream().map(guide -> List.<Cell>of(new Cell.Name(guide))).toList();
        return Section.of("new-guides", List.of("guide"), rows)
            .remarking("report.new-guides.leading-zeros-" + pseudonyms.leadingZeros().key());
    }

    static Section undecided(List<Undecided> claims, Bodies bodies) {
        var rows = claims.stream()
            .map(claim -> List.<Cell>of(
                new Cell.Name(claim.claim().toString()),
                bodyName(claim.body(), bodies),
                lineName(claim.line()),
                new Cell.Label("claimStatus." + claim.status().key()),
                new Cell.Day(OfficeTime.day(claim.submitted())),
                new Cell.Count(claim.ageDays()),
                new Cell.Amount(claim.amount())))
            .toList();
        return Section.of(
            "undecided", List.of("claim", "body", "line", "status", "submitted", "age-days", "sum"), rows);
    }

    private static List<String> columns(String first) {
        var born = BORN_WITH.stream()
            .flatMap(status -> Stream.of(status.key() + "-claims", status.key() + "-sum"));
        return Stream.concat(Stream.of(first, "claims", "sum"), born).toList();
    }

    private static List<Cell> row(Cell first, ClaimFigures claims) {
        var all = claims.receivedInAll();
        var born = BORN_WITH.stream()
            .map(claims::received)
            .flatMap(tally -> Stream.of(count(tally), sum(tally)));
        return Stream.concat(Stream.of(first, count(all), sum(all)), born).toList();
    }

    private static Cell total() {
        return new Cell.Label("report.total");
    }

    private static Cell lineName(FundingLine line) {
        return new Cell.Label("fundingLine." + line.key());
    }

    private static Cell bodyName(BodyId body, Bodies bodies) {
        return new Cell.Name(bodies.body(body).map(Body::name).orElse(body.value()));
    }

    private static Cell count(Tally tally) {
        return new Cell.Count(tally.count());
    }

    private static Cell sum(Tally tally) {
        return new Cell.Amount(tally.sum());
    }
}
