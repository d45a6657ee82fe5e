package foerdertopf.bench.hot;

import foerdertopf.bench.Measure.Contest;
import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.hot.Submitter.Design;
import foerdertopf.money.Money;

/// Claims on one budget, finished in a simulated second: by a design of the product against the naive one, with the same
/// chance.
final class HotContest implements Contest {

    static final Money BUDGET = new Money(90_000_000_00L);

    private final LargeProgramme programme;
    private final Design ours;
    private final HotRun run;

    HotContest(LargeProgramme programme, Design ours, HotRun run) {
        this.programme = programme;
        this.ours = ours;
        this.run = run;
    }

    @Override
    public double candidate() {
        return figures(ours).claimsASecond();
    }

    @Override
    public double baseline() {
        return figures(NaiveSubmitter.opened(BUDGET)).claimsASecond();
    }

    private HotRun.Figures figures(Design design) {
        var figures = run.of(design, programme);
        System.err.println(figures.told());
        return figures;
    }
}
