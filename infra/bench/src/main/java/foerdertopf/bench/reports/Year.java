package foerdertopf.bench.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.books.Store;
import foerdertopf.bench.imports.CourseFile;
import foerdertopf.bench.imports.DiskFiles;
import foerdertopf.bench.imports.ProductImport;
import foerdertopf.journal.Ledger;
import foerdertopf.money.Money;
import foerdertopf.report.ClosingMonths;

/// Books with claims in four months: two before the one that is reported, and the one that is open by then. All claims wait
/// for a decision, so all of them could be the oldest.
final class Year {

    static final YearMonth REPORTED = YearMonth.of(2016, 3);

    private static final Money BUDGET = new Money(99_000_000_00L);
    private static final YearMonth FIRST = REPORTED.minusMonths(2);
    private static final YearMonth LAST = REPORTED.plusMonths(1);
    private static final int OTHERS = 3;

    private final LargeProgramme programme = LargeProgramme.with(BUDGET);
    private final Ledger ledger;
    private final Path folder;

    private Year(Store store, Path folder) {
        this.ledger = store.ledger(store.freshTables());
        this.folder = folder;
    }

    /// So many claims in the month that is reported, and in the others together.
    static Year of(Store store, Path folder, int reported, int others) throws IOException {
        var year = new Year(store, folder);
        for (var month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            year.claims(month, month.equals(REPORTED) ? reported : Math.max(1, others / OTHERS));
        }
        return year;
    }

    LargeProgramme programme() {
        return programme;
    }

    Ledger ledger() {
        return ledger;
    }

    /// Some days after everything: nobody waits for the books to rest.
    static Clock clock() {
        return clock(at(LAST, 20));
    }

    private void claims(YearMonth month, int rows) throws IOException {
        new ClosingMonths(ledger, programme.programme(), clock(at(month, 1)), _ -> {}).close();
        var file = CourseFile.write(folder, "SK-" + month, rows);
        var files = new DiskFiles(folder.resolve("bucket"));
        var object = files.upload(CourseFile.KEY.replace("bench", month.toString()), file);
        new ProductImport(programme, ledger, files, folder.resolve("scratch"), at(month, 15)).run(object);
        Files.delete(file);
    }

    private static Instant at(YearMonth month, int day) {
        return month.atDay(day).atTime(10, 0).toInstant(ZoneOffset.UTC);
    }

    private static Clock clock(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }
}
