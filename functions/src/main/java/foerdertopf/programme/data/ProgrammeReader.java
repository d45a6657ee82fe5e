package foerdertopf.programme.data;

import java.util.List;
import java.util.Set;

import foerdertopf.programme.Programme;
import foerdertopf.programme.Pseudonyms;
import foerdertopf.programme.Pseudonyms.LeadingZeros;

/// Checks a programme's data as a whole and makes the programme of it.
public final class ProgrammeReader {

    private static final Set<String> SECTIONS = Set.of("bodies", "guides", "years", "budgets", "draws", "values");

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
        var pseudonyms = pseudonyms(data);
        var years = new YearsReader(findings).read(data.section("years"));
        var budgets = new BudgetReader(findings).read(data.section("budgets"), data.section("draws"));
        var versions = new RuleReader(findings).read(data.section("values"));
        new BudgetCheck(years, budgets, findings).check(versions);
        var bodies = new BodyReader(findings).read(bodyRows, expectedBodies(data));
        return findings.isEmpty()
            ? new Reading.Sound(new Programme(id, name, years, pseudonyms, budgets, versions), bodies)
            : new Reading.Faulty(findings.texts());
    }

    /// Without a row, each pseudonym is what it is written as.
    private Pseudonyms pseudonyms(ProgrammeData data) {
        var rows = data.section("guides");
        if (rows.size() > 1) {
            findings.add("guides", "more than one row says how they are issued");
        }
        return rows.stream().findFirst().map(this::pseudonyms).orElse(new Pseudonyms(LeadingZeros.COUNT));
    }

    private Pseudonyms pseudonyms(Row row) {
        var fields = new Fields(row, findings);
        var zeros = fields.typed(
            "leadingZeros", fields.text("leadingZeros"), LeadingZeros::byKey, LeadingZeros.COUNT);
        fields.mark("source");
        fields.text("citation");
        fields.nothingElse();
        return new Pseudonyms(zeros);
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
}
