package foerdertopf.bench.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.Pacing;
import foerdertopf.aws.Tables;
import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.limits.LimitedDynamoDb;
import foerdertopf.bench.limits.MemoryDynamoDb;
import foerdertopf.bench.limits.OneByOne;
import foerdertopf.bench.limits.SerialTime;
import foerdertopf.ids.IntakeId;
import foerdertopf.money.Money;

/// A file imported by the product against a store under DynamoDB's limits: how many of its claims such a store takes a
/// second, whatever the computer can. All calls count as if they came one behind the other, and in the long run the
/// hottest key sets the pace, whatever it had in store at the beginning.
public record LimitedImport(Path folder, int rows, long seed) {

    private static final LargeProgramme PROGRAMME = LargeProgramme.with(new Money(90_000_000_00L));

    /// What an import came to.
    public record Figures(double claimsASecond, LimitedDynamoDb store) {
        /// For whoever watches.
        public String told() {
            return "%.0f claims/s; %d throttled; most written %s".formatted(
                claimsASecond, store.throttled(), store.mostWritten().orElseThrow());
        }
    }

    public Figures run() throws IOException {
        var time = new SerialTime();
        var random = new Random(seed);
        var limited = new LimitedDynamoDb(new MemoryDynamoDb(), time, random);
        var pacing = new Pacing(random, time::sleep, time::nanoTime, Pacing.Bounds.USUAL);
        var ledger = new DynamoLedger(new OneByOne(limited), new Tables("Journal", "Pools"), pacing);
        var files = new DiskFiles(folder.resolve(IntakeId.derivedFrom("limits", Integer.toString(rows)).value()));
        var object = files.upload(CourseFile.KEY, CourseFile.write(folder, rows));
        var upload = new ProductImport(PROGRAMME, ledger, files, folder.resolve("scratch")).run(object);
        var hottest = limited.mostWritten().orElseThrow();
        var byKey = upload.accepted() * LimitedDynamoDb.WRITES_A_SECOND / hottest.units();
        return new Figures(Math.min(byKey, upload.accepted() / (time.nanoTime() / 1e9)), limited);
    }
}
