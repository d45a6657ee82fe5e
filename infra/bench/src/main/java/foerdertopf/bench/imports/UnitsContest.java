package foerdertopf.bench.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.MeteredDynamoDb;
import foerdertopf.aws.Pacing;
import foerdertopf.bench.Measure.Contest;
import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.books.Store;
import foerdertopf.ids.IntakeId;
import foerdertopf.intake.StoredObject;
import foerdertopf.money.Money;
import foerdertopf.usual.ClaimItems;

/// Write units for each claim of a file, indexes and identities counted, by the documented rules: imported by the product
/// against one transaction a claim.
final class UnitsContest implements Contest {

    private static final Money BUDGET = new Money(90_000_000_00L);
    /// The cost model looks at each item before and after a write, which is exact for one writer at a time.
    private static final int ONE_CLIENT = 1;

    private final LargeProgramme programme = LargeProgramme.with(BUDGET);
    private final Store store = new Store();
    private final MeteredDynamoDb client = new MeteredDynamoDb(store.client());
    private final Path folder;
    private final DiskFiles files;
    private final StoredObject ours;
    private final StoredObject theirs;
    private final int usualRows;

    UnitsContest(Path folder, int rows, int usualRows) throws IOException {
        this.folder = folder;
        this.files = new DiskFiles(folder.resolve("bucket"));
        this.ours = files.upload(CourseFile.KEY, CourseFile.write(folder, rows));
        this.theirs = files.upload(CourseFile.KEY.replace("bench", "usual"), CourseFile.write(folder, usualRows));
        this.usualRows = usualRows;
    }

    @Override
    public double candidate() {
        var tables = store.freshTables();
        var ledger = new DynamoLedger(client, tables, Pacing.real(new SecureRandom()));
        client.written();
        var upload = new ProductImport(programme, ledger, files, folder.resolve("scratch")).run(ours);
        store.drop(tables);
        return (double) client.written().total() / upload.accepted();
    }

    @Override
    public double baseline() throws IOException, InterruptedException {
        var tables = store.freshTables();
        store.client().putItem(put -> put.tableName(tables.pools()).item(ClaimItems.budget(BUDGET)));
        client.written();
        var intake = IntakeId.derivedFrom("usual", theirs.key());
        new UsualImport(programme, files, folder.resolve("scratch"), ONE_CLIENT)
            .run(theirs, () -> new TransactionPerClaim(client, tables, intake));
        store.drop(tables);
        return (double) client.written().total() / usualRows;
    }

    @Override
    public void close() {
        store.close();
    }
}
