package foerdertopf.bench.hot;

import java.io.IOException;

import foerdertopf.bench.Measure.Contest;
import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.imports.LimitedImport;

/// The same claims a simulated second of a file, imported by the product, against the naive design's single ones.
record ImportOnLimits(LimitedImport file, LargeProgramme programme, HotRun run) implements Contest {

    @Override
    public double candidate() throws IOException {
        var figures = file.run();
        System.err.println(figures.told());
        return figures.claimsASecond();
    }

    @Override
    public double baseline() {
        return run.of(NaiveSubmitter.opened(HotContest.BUDGET), programme).claimsASecond();
    }
}
