package foerdertopf.bench.imports;

import java.nio.file.Path;
import java.util.List;

import foerdertopf.bench.Better;
import foerdertopf.bench.Measure;
import foerdertopf.bench.Scale;

/// The measures of importing files.
public final class ImportMeasures {

    private static final String ROWS_A_SECOND = "rows/s";

    private ImportMeasures() {}

    public static List<Measure> all(Scale scale, Path folder) {
        var rows = scale.pick(20_000, 1_000_000);
        var rounds = scale.pick(1, 7);
        return List.of(
            new Measure(
                "import-vs-transaction", ROWS_A_SECOND, Better.MORE, rounds,
                () -> new ImportContest(
                    folder, SampleFile.COURSES, rows, scale.pick(1_000, 8_000), TransactionPerClaim::new)),
            new Measure(
                "import-vs-batch-write", ROWS_A_SECOND, Better.MORE, rounds,
                () -> new ImportContest(folder, SampleFile.COURSES, rows, scale.pick(2_000, 40_000), BatchWriter::new)),
            new Measure(
                "import-guides", ROWS_A_SECOND, Better.MORE, rounds,
                () -> new ImportContest(
                    folder, SampleFile.GUIDES, scale.pick(1_000, 10_000), scale.pick(500, 2_000),
                    TransactionPerClaim::new)),
            new Measure(
                "import-exhausting", ROWS_A_SECOND, Better.MORE, rounds,
                () -> new ExhaustingContest(folder, scale.pick(10_000, 200_000))),
            new Measure(
                "write-units-per-claim", "units", Better.LESS, 1,
                () -> new UnitsContest(folder, scale.pick(5_000, 100_000), scale.pick(200, 1_000))),
            new Measure(
                "import-heap", "MB", Better.NEAR_THE_FLOOR, 1,
                () -> new HeapContest(folder, scale.pick(50_000, 10_000_000))),
            new Measure(
                "import-heap-million", "MB", Better.NEAR_THE_FLOOR, 1,
                () -> new HeapContest(folder, scale.pick(20_000, 1_000_000))));
    }
}
