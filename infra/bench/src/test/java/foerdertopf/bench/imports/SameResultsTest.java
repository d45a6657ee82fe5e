package foerdertopf.bench.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.books.Store;
import foerdertopf.ids.IntakeId;
import foerdertopf.money.Money;
import foerdertopf.usual.ClaimItems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The usual designs are fair baselines only if they come to the same as the product, row by row.
class SameResultsTest {

    private static final Money BUDGET = new Money(90_000_000_00L);
    private static final String FILE = """
        Kennzeichen;Träger;Trägerart;Von;Bis;Teilnehmer-UE
        S-1;Verein;kirchlich;01.02.2016;31.03.2016;5
        S-2;Verein;kirchlich;01.02.2016;31.02.2016;5
        S-1;verein;kirchlich;15.03.2016;30.04.2016;7
        S-3;Verein;kirchlich;01.02.2016;31.03.2016;viele
        S-1;Verein;kirchlich;01.05.2016;31.05.2016;8
        S-4;Verein;kommunal;01.10.2018;31.10.2018;9
        """;

    @TempDir
    private Path folder;

    @Test
    void allDesignsBookAndRejectTheSameRowsForTheSameReasons() throws Exception {
        var programme = LargeProgramme.with(BUDGET);
        var files = new DiskFiles(folder.resolve("bucket"));
        var object = files.upload(CourseFile.KEY, Files.writeString(folder.resolve("file.csv"), FILE));
        try (var store = new Store()) {
            new ProductImport(programme, store.ledger(store.freshTables()), files, folder.resolve("scratch"))
                .run(object);
            var ours = results();
            assertThat(ours).hasSize(2).allSatisfy(lines -> assertThat(lines).hasSizeGreaterThan(2));
            for (var design : List.<ImportContest.Design>of(TransactionPerClaim::new, BatchWriter::new)) {
                deleteResults();
                var tables = store.freshTables();
                store.client().putItem(put -> put.tableName(tables.pools()).item(ClaimItems.budget(BUDGET)));
                var intake = IntakeId.derivedFrom("usual", object.key());
                new UsualImport(programme, files, folder.resolve("scratch"), 2)
                    .run(object, () -> design.writer(store.client(), tables, intake));
                assertThat(results()).isEqualTo(ours);
            }
        }
    }

    /// The lines of both result files, but for the numbers of the claims.
    private List<List<String>> results() throws IOException {
        try (var found = Files.walk(folder.resolve("bucket/results"))) {
            return found.filter(file -> file.toString().endsWith(".csv"))
                .sorted((one, other) -> one.getFileName().compareTo(other.getFileName()))
                .map(SameResultsTest::lines)
                .toList();
        }
    }

    private static List<String> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.replaceAll("[0-9A-Z]{20}", "NUMBER")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void deleteResults() throws IOException {
        try (var found = Files.walk(folder.resolve("bucket/results"))) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
