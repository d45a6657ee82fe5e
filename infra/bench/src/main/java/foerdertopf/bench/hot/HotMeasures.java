package foerdertopf.bench.hot;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import foerdertopf.bench.Better;
import foerdertopf.bench.Measure;
import foerdertopf.bench.Scale;
import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.imports.LimitedImport;

/// The measures of one hot pool.
public final class HotMeasures {

    private static final String CLAIMS_A_SECOND = "claims/s";
    private static final int CLIENTS = 64;
    private static final long SEED = 20_160_310;

    private HotMeasures() {}

    /// One round each: the same chance gives the same figures.
    public static List<Measure> all(Scale scale, Path folder) {
        var programme = LargeProgramme.withDeutsch4U(HotContest.BUDGET);
        var run = new HotRun(
            CLIENTS, Duration.ofMillis(scale.pick(400, 2_000)), Duration.ofMillis(scale.pick(400, 8_000)), SEED);
        var file = new LimitedImport(folder, scale.pick(20_000, 400_000), SEED);
        return List.of(
            new Measure(
                "hot-pool-vs-naive", CLAIMS_A_SECOND, Better.MORE, 1,
                () -> new HotContest(programme, ProductSubmitter::leasing, run)),
            new Measure(
                "hot-pool-whole-vs-naive", CLAIMS_A_SECOND, Better.MORE, 1,
                () -> new HotContest(programme, ProductSubmitter::of, run)),
            new Measure(
                "import-on-limits", CLAIMS_A_SECOND, Better.MORE, 1,
                () -> new ImportOnLimits(file, programme, run)));
    }
}
