package foerdertopf.bench.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.claim.PageBooking;
import foerdertopf.csv.CsvTables;
import foerdertopf.intake.FileStore;
import foerdertopf.intake.ImportOutcome;
import foerdertopf.intake.ImportTools;
import foerdertopf.intake.ImportingFile;
import foerdertopf.intake.StoredObject;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.Upload;
import foerdertopf.journal.Upload.State;
import foerdertopf.lambda.uploads.SummaryJson;
import foerdertopf.messages.Messages;

/// The import as it is shipped, on given books and files.
public final class ProductImport {

    public static final Instant NOW = Instant.parse("2016-02-15T10:00:00Z");

    private static final Duration LONG = Duration.ofHours(2);

    private final ImportingFile importing;

    public ProductImport(LargeProgramme programme, Ledger ledger, FileStore files, Path scratch) {
        this(programme, ledger, files, scratch, NOW);
    }

    public ProductImport(LargeProgramme programme, Ledger ledger, FileStore files, Path scratch, Instant at) {
        var rules = programme.rules();
        this.importing = new ImportingFile(
            new ImportTools(
                ledger,
                new PageBooking(ledger, rules, programme.programme(), _ -> {}),
                rules,
                programme.bodies(),
                files,
                new CsvTables(),
                Messages.LOADED,
                SummaryJson::of,
                (_, _) -> {
                    throw new IllegalStateException("a benchmark has time enough for one run");
                },
                Clock.fixed(at, ZoneOffset.UTC),
                scratch));
    }

    /// Imports the file whole and answers the upload as it then stands.
    public Upload run(StoredObject object) {
        if (importing.run(object, 1, () -> LONG) instanceof ImportOutcome.Settled(_, var upload)
            && upload.state() instanceof State.Done) {
            return upload;
        }
        throw new IllegalStateException("the import did not end well");
    }
}
