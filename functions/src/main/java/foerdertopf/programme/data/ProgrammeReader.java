package foerdertopf.programme.data;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import foerdertopf.programme.BudgetRule;
import foerdertopf.programme.LineRule;
import foerdertopf.programme.Programme;
import foerdertopf.programme.RuleVersion;
import foerdertopf.programme.Validity;

/// Checks a programme's data as a whole and makes the programme of it.
public final class ProgrammeReader {

    private static final Set<String> SECTIONS = Set.of("bodies", "budgets", "draws", "values");

    private final Findings findings = new Findings();

    private ProgrammeReader() {}

    public static Reading read(ProgrammeData data, List<Row> bodies) {
        return new ProgrammeReader().reading(data, bodies);
    }

    private Reading reading(ProgrammeData data, List<Row> bodyRows) {
        data.sections()
            .keySet()
            .stream()
            .filter(name -> !SECTIONS.contains(name))
            .forEach(
                name -> findings.add(name, "unknown section"));
        var head = new Fields(data.head(), findings);
        var id = head.text("programme");
        var name = head.text("name");
        head.nothingElse();
        var budgets = new BudgetReader(findings).read(data.section("budgets"), data.section("draws"));
        var versions = new RuleReader(findings).read(data.section("values"));
        requireBudgets(budgets, versions);
        var bodies = new BodyReader(findings).read(bodyRows, expectedBodies(data));
        return findings.isEmpty()
            ? new Reading.Sound(new Programme(id, name, budgets, versions), bodies)
            : new Reading.Faulty(findings.texts());
    }

    private int expectedBodies(ProgrammeData data) {
        var rows = data.section("bodies");
        if (rows.size() != 1) {
            findings.add("bodies", "one row must say how many there are");
            return 0;
        }
        var fields = new Fields(rows.getFirst(), findings);
        var count = fields.typed("count", fields.text("count"), ValueForms::count, 0);
        fields.mark("source");
        fields.text("citation");
        fields.nothingElse();
        return count;
    }

    /// In every year in which a line takes measures, some budget with a limit pays them.
    private void requireBudgets(List<BudgetRule> budgets, List<RuleVersion> versions) {
        var lastChange = lastYearOfChange(budgets, versions);
        for (var version : versions) {
            if (version.rule() instanceof LineRule.Closed) {
                continue;
            }
            var lastYear = Math.min(version.validity().to().getYear(), lastChange + 1);
            IntStream.rangeClosed(version.validity().from().getYear(), lastYear)
                .filter(year -> budgets.stream().noneMatch(paysIn(year, version)))
                .forEach(year -> findings.add(version.line().key(), "no budget pays it in " + year));
        }
    }

    private static java.util.function.Predicate<BudgetRule> paysIn(int year, RuleVersion version) {
        return budget -> budget.pays(version.line(), year) && budget.of(year).isPresent();
    }

    /// After this year nothing in the data changes any more.
    private static int lastYearOfChange(List<BudgetRule> budgets, List<RuleVersion> versions) {
        var years = new TreeSet<Integer>();
        versions.forEach(version -> addYears(years, version.validity()));
        budgets.forEach(budget -> {
            budget.lines().forEach(drawing -> addYears(years, drawing.validity()));
            budget.limits().values().forEach(limit -> addYears(years, limit.validity()));
        });
        return years.isEmpty() ? 0 : years.last();
    }

    private static void addYears(Set<Integer> years, Validity validity) {
        years.add(validity.from().getYear());
        if (!validity.to().equals(Validity.OPEN)) {
            years.add(validity.to().getYear());
        }
    }
}
