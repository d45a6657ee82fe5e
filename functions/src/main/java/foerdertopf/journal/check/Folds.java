package foerdertopf.journal.check;

import java.util.List;
import java.util.function.Function;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Page;
import foerdertopf.journal.Recorded;
import foerdertopf.subsidy.Cap;
import foerdertopf.subsidy.Measure;

/// What the journal says of everything outside the intakes.
record Folds(
    BudgetFold budgets,
    EntitlementFold entitlements,
    OpeningFold openings,
    ShardFold shards,
    MonthFold months,
    BodyFold bodies,
    OpenFold open) {

    static Folds of(Function<Measure, List<Cap>> caps) {
        var openings = new OpeningFold(caps);
        return new Folds(
            new BudgetFold(openings), new EntitlementFold(openings), openings, new ShardFold(), new MonthFold(),
            new BodyFold(), new OpenFold());
    }

    /// A page, and how it was read.
    void add(Recorded recorded, Page page) {
        months.add(recorded);
        bodies.add(page);
        for (var claim : page.claims()) {
            budgets.add(page.stamp().booked(), claim);
            entitlements.draw(claim);
            shards.add(page, claim);
        }
    }

    /// A decision, how it was read, and the page it is about.
    void add(Recorded recorded, Page page, Decision decision) {
        months.add(recorded);
        budgets.add(decision);
        openings.add(decision);
        decision.moves().forEach(entitlements::add);
        decision.moves().forEach(move -> shards.add(page, move));
    }

    /// A claim as it stands now.
    void add(ClaimNumber number, Standing claim) {
        if (claim.status().holdsIdentity()) {
            entitlements.hold(number, claim.now());
        }
    }
}
