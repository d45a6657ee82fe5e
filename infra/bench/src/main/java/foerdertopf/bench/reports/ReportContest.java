package foerdertopf.bench.reports;

import java.io.IOException;
import java.util.function.ToDoubleFunction;

import foerdertopf.bench.Measure.Contest;

/// Two ways to come to the same month's report, in milliseconds.
final class ReportContest implements Contest {

    private final Books.Shared shared;
    private final Books books;
    private final ToDoubleFunction<Books> candidate;
    private final ToDoubleFunction<Books> baseline;

    ReportContest(Books.Shared shared, ToDoubleFunction<Books> candidate, ToDoubleFunction<Books> baseline)
        throws IOException {
        this.shared = shared;
        this.books = shared.open();
        this.candidate = candidate;
        this.baseline = baseline;
    }

    @Override
    public double candidate() {
        return candidate.applyAsDouble(books);
    }

    @Override
    public double baseline() {
        return baseline.applyAsDouble(books);
    }

    @Override
    public void close() {
        shared.close();
    }
}
