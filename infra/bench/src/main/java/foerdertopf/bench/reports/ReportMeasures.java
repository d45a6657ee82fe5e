package foerdertopf.bench.reports;

import java.nio.file.Path;
import java.util.List;

import foerdertopf.bench.Better;
import foerdertopf.bench.Measure;
import foerdertopf.bench.Scale;

/// The measures of a month's report.
public final class ReportMeasures {

    private static final String MILLIS = "ms";

    private ReportMeasures() {}

    public static List<Measure> all(Scale scale, Path folder) {
        var rounds = scale.pick(1, 7);
        var books = new Books.Shared(folder, scale.pick(5_000, 100_000), scale.pick(10_000, 10_000_000), 2);
        return List.of(
            new Measure(
                "report-vs-reading", MILLIS, Better.NEAR_THE_FLOOR, rounds,
                () -> new ReportContest(
                    books, both -> both.among().whole(), both -> both.among().readingAndFormatting())),
            new Measure(
                "report-among-others", MILLIS, Better.NEAR_THE_FLOOR, rounds,
                () -> new ReportContest(books, both -> both.among().whole(), both -> both.alone().whole())));
    }
}
