package foerdertopf.programme.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.LineRule;
import foerdertopf.programme.RuleVersion;
import foerdertopf.programme.RuleVersion.Carriers;
import foerdertopf.programme.RuleVersion.NewYear;
import foerdertopf.programme.RuleVersion.Part;
import foerdertopf.programme.Validity;

/// Makes rule versions of dated values: a version begins wherever a value of its line changes.
final class RuleReader {

    private final Findings findings;

    RuleReader(Findings findings) {
        this.findings = findings;
    }

    List<RuleVersion> read(List<Row> rows) {
        var byLine = new EnumMap<FundingLine, List<DatedRow>>(FundingLine.class);
        for (var line : FundingLine.values()) {
            byLine.put(line, new ArrayList<>());
        }
        for (var row : rows) {
            addTo(byLine, row);
        }
        var versions = new ArrayList<RuleVersion>();
        byLine.forEach((line, values) -> versions.addAll(versionsOf(line, values)));
        return versions;
    }

    private void addTo(Map<FundingLine, List<DatedRow>> byLine, Row row) {
        var fields = new Fields(row, findings);
        var line = FundingLine.byKey(fields.text("line"));
        if (line.isEmpty()) {
            findings.add(row, "unknown line \"" + row.fields().getOrDefault("line", "") + "\"");
            return;
        }
        var dated = DatedRow.of(
            row,
            fields.text("rule"),
            fields.text("value"),
            fields.day("from"),
            fields.dayOr("to", Validity.OPEN),
            fields,
            findings);
        if (fields.isReadable()) {
            byLine.getOrDefault(line.get(), new ArrayList<>()).add(dated);
        }
    }

    private List<RuleVersion> versionsOf(FundingLine line, List<DatedRow> rows) {
        var values = new LineValues(line, rows, findings);
        var versions = new ArrayList<RuleVersion>();
        for (var stretch : values.stretches()) {
            if (values.holdAnythingOn(stretch.from())) {
                requireNoGap(versions, stretch);
                versions.add(version(line, values, stretch));
            }
        }
        if (versions.isEmpty()) {
            findings.add(line.key(), "the line has no rules");
        }
        values.nothingElse();
        return versions;
    }

    private void requireNoGap(List<RuleVersion> before, Validity stretch) {
        if (before.isEmpty()) {
            return;
        }
        var last = before.getLast();
        var gap = last.validity().to().plusDays(1);
        if (!gap.equals(stretch.from())) {
            findings.add(last.line().key(), "no rules from " + gap + " to " + stretch.from().minusDays(1));
        }
    }

    private static RuleVersion version(FundingLine line, LineValues values, Validity stretch) {
        var day = stretch.from();
        var carriers = values.optional("carriers", day, ValueForms.word("municipal", Carriers.MUNICIPAL));
        var newYear = values.optional("new-year", day, ValueForms.word("may-cross", NewYear.MAY_CROSS));
        var part = values.optional("part", day, ValueForms.word("never", Part.NEVER));
        return new RuleVersion(
            line,
            stretch,
            carriers.orElse(Carriers.ALL),
            newYear.orElse(NewYear.SPLIT),
            part.orElse(Part.IF_ACCEPTED),
            rule(line, values, day),
            values.citationsOn(day));
    }

    private static LineRule rule(FundingLine line, LineValues values, LocalDate day) {
        var open = openRule(line, values, day);
        return values.optional("closed", day, ValueForms.word("yes", new LineRule.Closed())).isPresent()
            ? new LineRule.Closed()
            : open;
    }

    private static LineRule openRule(FundingLine line, LineValues values, LocalDate day) {
        return switch (line) {
            case COORDINATION_OFFICE -> new LineRule.CoordinationOffice(euros(values, "per-year", day));
            case INNOVATIVE_PROJECT ->
                new LineRule.InnovativeProject(values.required("share", day, ValueForms::share, Fraction.ONE));
            case GUIDE_DEPLOYMENT -> guideDeployment(values, day);
            case GUIDE_TRAINING -> new LineRule.GuideTraining(euros(values, "per-participant", day));
            case LANGUAGE_COURSE -> new LineRule.LanguageCourse(euros(values, "per-participant-unit", day));
            case DEUTSCH4U ->
                new LineRule.Deutsch4U(euros(values, "per-unit", day), euros(values, "per-course", day));
        };
    }

    private static LineRule guideDeployment(LineValues values, LocalDate day) {
        var hoursCap = values
            .optional("hours-per-year", day, ValueForms::hours).<LineRule
                .HoursCap>map(LineRule.HoursCap.AtMost::new)
            .orElse(new LineRule.HoursCap.None());
        return new LineRule.GuideDeployment(
            euros(values, "per-hour", day),
            values.required("weeks-per-year", day, ValueForms::weeks, 1),
            hoursCap);
    }

    private static Money euros(LineValues values, String rule, LocalDate day) {
        return values.required(rule, day, ValueForms::euros, Money.ZERO);
    }
}
