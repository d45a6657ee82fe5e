package foerdertopf.bench.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import foerdertopf.aws.Tables;
import foerdertopf.bench.Measure.Contest;
import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.books.Store;
import foerdertopf.ids.IntakeId;
import foerdertopf.intake.StoredObject;
import foerdertopf.money.Money;
import foerdertopf.usual.ClaimItems;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A file imported by the product against a file imported in a usual way, in rows a second from the event to the results.
/// The usual way works on fewer claims of the same kind, since it would take hours; its rate does not fall with their
/// number.
final class ImportContest implements Contest {

    private static final List<Integer> CLIENTS = List.of(1, 2, 4, 8, 16);
    private static final Money BUDGET = new Money(90_000_000_00L);

    /// A usual design, given where it writes to.
    interface Design {
        UsualWriter writer(DynamoDbClient client, Tables tables, IntakeId intake);
    }

    private final LargeProgramme programme = LargeProgramme.with(BUDGET);
    private final Store store = new Store();
    private final Path folder;
    private final DiskFiles files;
    private final Design design;
    private final SampleFile kind;
    private final Uploaded ours;
    private final Uploaded theirs;
    private final int clients;

    private record Uploaded(StoredObject object, int rows) {}

    ImportContest(Path folder, SampleFile kind, int claims, int usualClaims, Design design) throws Exception {
        this.folder = folder;
        this.files = new DiskFiles(folder.resolve("bucket"));
        this.design = design;
        this.kind = kind;
        this.ours = uploaded("product", claims);
        this.theirs = uploaded("usual", usualClaims);
        this.clients = best(uploaded("trial", Math.max(500, usualClaims / 4)));
    }

    private Uploaded uploaded(String name, int claims) throws IOException {
        return new Uploaded(files.upload(kind.key(name), kind.write(folder, claims)), kind.rows(claims));
    }

    @Override
    public double candidate() {
        var tables = store.freshTables();
        try {
            return rate(ours, object -> new ProductImport(
                programme, store.ledger(tables), files, folder.resolve("scratch")).run(object));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            store.drop(tables);
        }
    }

    @Override
    public double baseline() throws IOException, InterruptedException {
        return baseline(theirs, clients);
    }

    private double baseline(Uploaded file, int clients) throws IOException, InterruptedException {
        var tables = store.freshTables();
        try {
            store.client()
                .putItem(put -> put.tableName(tables.pools()).item(ClaimItems.budget(BUDGET)));
            var intake = IntakeId.derivedFrom("usual", file.object().key());
            return rate(file, object -> new UsualImport(programme, files, folder.resolve("scratch"), clients)
                .run(object, () -> design.writer(store.client(), tables, intake)));
        } finally {
            store.drop(tables);
        }
    }

    /// With as many clients as suit the usual design best on this machine.
    private int best(Uploaded trial) throws IOException, InterruptedException {
        var best = CLIENTS.getFirst();
        var rate = 0.0;
        baseline(trial, best);
        for (var candidate : CLIENTS) {
            var reached = baseline(trial, candidate);
            if (reached > rate) {
                best = candidate;
                rate = reached;
            }
        }
        return best;
    }

    private interface Importing {
        void run(StoredObject object) throws IOException, InterruptedException;
    }

    private static double rate(Uploaded file, Importing importing) throws IOException, InterruptedException {
        var began = System.nanoTime();
        importing.run(file.object());
        return file.rows() / ((System.nanoTime() - began) / 1e9);
    }

    @Override
    public void close() {
        store.close();
    }
}
