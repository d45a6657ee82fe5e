package foerdertopf.report;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

import foerdertopf.ids.OfficeTime;

/// What stands over a report: its title, and the facts that tell it from any other.
public final class ReportTitle {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm:ss", Locale.ROOT);

    private final Wording wording;

    public ReportTitle(Wording wording) {
        this.wording = wording;
    }

    /// Such as `Monatsbericht März 2016`.
    public String of(MonthlyReport report, Scope scope) {
        var kind = switch (report.edition()) {
            case Edition.Closed _ -> "final";
            case Edition.Draft _ -> "draft";
        };
        var title = wording.text("report.title." + kind, Map.of("month", month(report)));
        return switch (scope) {
            case Scope.Whole() -> title;
            case Scope.OfBody(var body) ->
                wording.text("report.title.body", Map.of("title", title, "body", body.name()));
        };
    }

    /// Named facts in the order they are shown.
    public SequencedMap<String, String> facts(MonthlyReport report, Scope scope) {
        var facts = new LinkedHashMap<String, String>();
        put(facts, "programme", report.programme());
        put(facts, "month", month(report));
        if (scope instanceof Scope.OfBody(var body)) {
            put(facts, "body", body.name());
        }
        switch (report.edition()) {
            case Edition.Closed(var at, var seal) -> {
                put(facts, "closed-at", moment(at));
                put(facts, "seal", seal.hex());
            }
            case Edition.Draft(var at) -> put(facts, "draft-at", moment(at));
        }
        return facts;
    }

    private void put(Map<String, String> facts, String key, String value) {
        facts.put(wording.text("report.fact." + key), value);
    }

    private String month(MonthlyReport report) {
        var name = wording.text("report.month." + report.month().getMonthValue());
        return name + " " + report.month().getYear();
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(OfficeTime.ZONE));
    }
}
