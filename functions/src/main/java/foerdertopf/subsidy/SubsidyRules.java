package foerdertopf.subsidy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import foerdertopf.programme.Bodies;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.LineRule;
import foerdertopf.programme.Programme;
import foerdertopf.programme.Pseudonyms;
import foerdertopf.programme.RuleVersion;
import foerdertopf.programme.YearlyBudget;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// The rules of a programme: whether a measure is funded, with how much, and why. The same measure under the same rule
/// version, with the same left of its entitlements, always gets the same answer. Safe for use by many threads.
public final class SubsidyRules {

    private final Programme programme;
    private final Eligibility eligibility;
    /// By line and year: few, and asked for with every claim.
    private final Map<FundingLine, Map<Integer, YearlyBudget>> budgets = new EnumMap<>(FundingLine.class);

    public SubsidyRules(Programme programme, Bodies bodies) {
        this.programme = programme;
        this.eligibility = new Eligibility(bodies);
        for (var line : FundingLine.values()) {
            budgets.put(line, new ConcurrentHashMap<>());
        }
    }

    public Pseudonyms pseudonyms() {
        return programme.pseudonyms();
    }

    public Assessment assess(Measure measure, Entitlements left) {
        var version = versionFor(measure);
        if (version.isEmpty()) {
            return new Assessment.Refused(noRule(measure));
        }
        return eligibility.refusal(measure, version.get())
            .<Assessment>map(Assessment.Refused::new)
            .orElseGet(() -> calculator(measure, version.get()).assess(left));
    }

    /// The entitlements the measure counts against, to be looked up before [#assess] asks for them; none where the rules
    /// refuse the measure without looking at amounts.
    public List<Cap> capsOf(Measure measure) {
        return versionFor(measure)
            .filter(version -> eligibility.refusal(measure, version).isEmpty())
            .map(version -> calculator(measure, version).caps())
            .orElse(List.of());
    }

    /// The budget that pays the measure, which has a rule.
    public YearlyBudget budgetOf(Measure measure) {
        var line = measure.line();
        return Objects.requireNonNull(budgets.get(line))
            .computeIfAbsent(
                measure.period().year(), year -> programme.budgetFor(line, year)
                    .orElseThrow(() -> new IllegalStateException("a rule without a budget: " + line + " " + year)));
    }

    private Optional<RuleVersion> versionFor(Measure measure) {
        return programme.ruleFor(measure.line(), measure.period().from());
    }

    private static Refusal noRule(Measure measure) {
        return Refusal.of(
            Code.NO_RULE_FOR_DATE,
            Map.of("fundingLine", measure.line().key(), "from", measure.period().from().toString()));
    }

    private LineCalculator calculator(Measure measure, RuleVersion version) {
        var grounds = new Grounds(measure, version, budgetOf(measure).pool());
        return switch (new Matter(version.rule(), measure.details())) {
            case Matter(LineRule.CoordinationOffice rule, Details.CoordinationOffice details) ->
                new CoordinationOffice(grounds, rule, details);
            case Matter(LineRule.InnovativeProject rule, Details.InnovativeProject details) ->
                new InnovativeProject(grounds, rule, details);
            case Matter(LineRule.GuideDeployment rule, Details.GuideDeployment details) ->
                new GuideDeployment(grounds, rule, details);
            case Matter(LineRule.GuideTraining rule, Details.GuideTraining details) ->
                new GuideTraining(grounds, rule, details);
            case Matter(LineRule.LanguageCourse rule, Details.LanguageCourse details) ->
                new LanguageCourse(grounds, rule, details);
            case Matter(LineRule.Deutsch4U rule, Details.Deutsch4U details) ->
                new Deutsch4U(grounds, rule, details);
            case Matter _ -> throw new IllegalStateException("the version " + version.id() + " is of another line");
        };
    }

    private record Matter(LineRule rule, Details details) {}
}
