package foerdertopf.programme.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import foerdertopf.money.Money;
import foerdertopf.programme.BudgetRule;
import foerdertopf.programme.BudgetRule.Drawing;
import foerdertopf.programme.BudgetRule.Keeping;
import foerdertopf.programme.Citation;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.Timeline;
import foerdertopf.programme.Timeline.Dated;
import foerdertopf.programme.Validity;

/// Reads the programme's budgets with their yearly limits, and which funding line draws from which.
final class BudgetReader {

    private static final String LEASES = "leases";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,20}");

    private final Findings findings;
    private final Set<String> leased = new TreeSet<>();

    BudgetReader(Findings findings) {
        this.findings = findings;
    }

    List<BudgetRule> read(List<Row> limitRows, List<Row> drawingRows) {
        var limits = limitsByBudget(limitRows);
        var drawings = drawingsByBudget(drawingRows);
        drawings.keySet()
            .stream()
            .filter(name -> !limits.containsKey(name))
            .forEach(
                name -> findings.add("draws", "no budget " + name));
        var budgets = new ArrayList<BudgetRule>();
        limits.forEach((name, rows) -> budgets.add(budget(name, rows, drawings.getOrDefault(name, List.of()))));
        return budgets;
    }

    private BudgetRule budget(String name, List<DatedRow> rows, List<Dated<DatedRow>> drawings) {
        var citations = new ArrayList<Citation>();
        rows.forEach(row -> citations.add(row.citation()));
        drawings.forEach(drawing -> citations.add(drawing.value().citation()));
        var lines = drawings.stream().map(BudgetReader::drawing).toList();
        return new BudgetRule(name, lines, limits(rows), keeping(name), citations);
    }

    /// One line of a budget that says so is enough.
    private void readKeeping(String name, Fields fields) {
        var text = fields.optionalText(LEASES);
        if (fields.typed(LEASES, text, BudgetReader::said, Keeping.WHOLE) == Keeping.LEASED) {
            leased.add(name);
        }
    }

    private static Optional<Keeping> said(String text) {
        return Optional.of(Keeping.LEASED).filter(_ -> text.equals("yes"));
    }

    private Keeping keeping(String name) {
        return leased.contains(name) ? Keeping.LEASED : Keeping.WHOLE;
    }

    private Timeline<Money> limits(List<DatedRow> rows) {
        return DatedRow.timeline(rows, findings).map(row -> {
            var limit = ValueForms.euros(row.value());
            if (limit.isEmpty()) {
                findings.add(row.row(), "limit cannot be \"" + row.value() + "\"");
            }
            return limit.orElse(Money.ZERO);
        });
    }

    private Map<String, List<DatedRow>> limitsByBudget(List<Row> rows) {
        var byBudget = new TreeMap<String, List<DatedRow>>();
        for (var row : rows) {
            var fields = new Fields(row, findings);
            var name = budgetName(fields);
            readKeeping(name, fields);
            var limit = yearly(row, name, fields.text("limit"), fields);
            if (fields.isReadable()) {
                byBudget.computeIfAbsent(name, _ -> new ArrayList<>()).add(limit);
            }
        }
        return byBudget;
    }

    /// A line's years with one budget end where those with another begin.
    private Map<String, List<Dated<DatedRow>>> drawingsByBudget(List<Row> rows) {
        var byLine = new EnumMap<FundingLine, List<DatedRow>>(FundingLine.class);
        for (var row : rows) {
            var fields = new Fields(row, findings);
            var line = fields.line("line");
            var drawing = yearly(row, line.key(), budgetName(fields), fields);
            if (fields.isReadable()) {
                byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(drawing);
            }
        }
        var byBudget = new TreeMap<String, List<Dated<DatedRow>>>();
        byLine.values()
            .forEach(
                about -> DatedRow.timeline(about, findings)
                    .values()
                    .forEach(
                        dated -> byBudget.computeIfAbsent(dated.value().value(), _ -> new ArrayList<>()).add(dated)));
        return byBudget;
    }

    private static String budgetName(Fields fields) {
        return fields.typed(
            "budget",
            fields.text("budget"),
            text -> Optional.of(text).filter(NAME.asMatchPredicate()),
            "unnamed");
    }

    private static Drawing drawing(Dated<DatedRow> dated) {
        var line = FundingLine.byKey(dated.value().subject());
        return new Drawing(line.orElse(FundingLine.COORDINATION_OFFICE), dated.validity());
    }

    private DatedRow yearly(Row row, String subject, String value, Fields fields) {
        var from = fields.year("from");
        return DatedRow.of(row, subject, value, from, fields.endOfYearOr("to", Validity.OPEN), fields, findings);
    }
}
