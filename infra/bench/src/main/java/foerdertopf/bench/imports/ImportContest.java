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
/// The usual way works on fewer rows of the same kind, since it would take hours; its rate does not fall with their
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
    private final Courses ours;
    private final Courses theirs;
    private final int clients;

    private record Courses(StoredObject object, int rows) {}

    ImportContest(Path folder, int rows, int usualRows, Design design) throws Exception {
        this.folder = folder;
        this.files = new DiskFiles(folder.resolve("bucket"));
        this.design = design;
        this.ours = courses("product", rows);
        this.theirs = courses("usual", usualRows);
        this.clients = best(courses("trial", Math.max(1_000, usualRows / 4)));
    }

    private Courses courses(String name, int rows) throws IOException {
        var key = CourseFile.KEY.replace("bench", name);
        return new Courses(files.upload(key, CourseFile.write(folder, rows)), rows);
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

    private double baseline(Courses courses, int clients) throws IOException, InterruptedException {
        var tables = store.freshTables();
        try {
            store.client()
                .putItem(put -> put.tableName(tables.pools()).item(ClaimItems.budget(BUDGET)));
            var intake = IntakeId.derivedFrom("usual", courses.object().key());
            return rate(courses, object -> new UsualImport(programme, files, folder.resolve("scratch"), clients)
                .run(object, () -> design.writer(store.client(), tables, intake)));
        } finally {
            store.drop(tables);
        }
    }

    /// With as many clients as suit the usual design best on this machine.
    private int best(Courses trial) throws IOException, InterruptedException {
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

    private static double rate(Courses courses, Importing importing) throws IOException, InterruptedException {
        var began = System.nanoTime();
        importing.run(courses.object());
        return courses.rows() / ((System.nanoTime() - began) / 1e9);
    }

    @Override
    public void close() {
        store.close();
    }
}
