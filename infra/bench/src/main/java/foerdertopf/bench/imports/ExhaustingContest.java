package foerdertopf.bench.imports;

import java.io.IOException;
import java.nio.file.Path;

import foerdertopf.bench.Measure.Contest;
import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.books.Store;
import foerdertopf.intake.StoredObject;
import foerdertopf.money.Money;

/// A file whose budget is used up in its middle against the same file with money for all of it, in rows a second. Each row
/// after the middle is refused with its reason, under the condition that it does not fit.
final class ExhaustingContest implements Contest {

    private static final Money AMPLE = new Money(90_000_000_00L);

    private final Store store = new Store();
    private final Path folder;
    private final DiskFiles files;
    private final StoredObject object;
    private final int rows;
    private final LargeProgramme ample = LargeProgramme.with(AMPLE);
    private final LargeProgramme scarce;

    ExhaustingContest(Path folder, int rows) throws IOException {
        this.folder = folder;
        this.rows = rows;
        this.files = new DiskFiles(folder.resolve("bucket"));
        this.object = files.upload(SampleFile.COURSES.key("exhausting"), CourseFile.write(folder, rows));
        this.scarce = LargeProgramme.with(new Money(run(ample).whole().cents() / 2));
    }

    private record Run(Money whole, int rejected, double rate) {}

    @Override
    public double candidate() {
        var run = run(scarce);
        if (run.rejected < rows / 4 || run.rejected > 3 * rows / 4) {
            throw new IllegalStateException("the budget did not end in the middle: " + run);
        }
        return run.rate;
    }

    @Override
    public double baseline() {
        return run(ample).rate;
    }

    private Run run(LargeProgramme programme) {
        var tables = store.freshTables();
        try {
            var importing = new ProductImport(programme, store.ledger(tables), files, folder.resolve("scratch"));
            var began = System.nanoTime();
            var upload = importing.run(object);
            var rate = rows / ((System.nanoTime() - began) / 1e9);
            return new Run(upload.subsidy(), upload.rejected(), rate);
        } finally {
            store.drop(tables);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
