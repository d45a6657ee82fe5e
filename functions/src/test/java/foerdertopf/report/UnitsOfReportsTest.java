package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.MeteredDynamoDb;
import foerdertopf.aws.Pacing;
import foerdertopf.intake.BulkFiles;
import foerdertopf.intake.ImportRig;
import foerdertopf.intake.MemoryFiles;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.Test;

/// What closing a month and building its report reads for each claim, lists and all. The figures stand in
/// docs/performance.md.
class UnitsOfReportsTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2016, 2);
    private static final int LANGUAGE_COURSES = 10_000;
    private static final int GUIDES = 2_000;
    private static final int SINGLE = 300;

    private final MeteredDynamoDb client = new MeteredDynamoDb(SharedDynamoDb.client());
    private final DynamoLedger ledger = new DynamoLedger(
        client, FreshTables.in(SharedDynamoDb.client()), Pacing.real(new SecureRandom()));
    private final Office office = new Office().at("2016-02-15T11:00:00");

    @Test
    void takesLessThanAHundredthOfAUnitForALanguageCourseOfAFile() {
        take(BulkFiles.LANGUAGE_COURSES_KEY, BulkFiles.languageCourses(LANGUAGE_COURSES));
        assertThat(unitsPerClaim(LANGUAGE_COURSES)).isBetween(0.005, 0.007);
    }

    @Test
    void takesAThirtiethOfAUnitForAGuideOfAFile() {
        take(BulkFiles.GUIDES_KEY, BulkFiles.guides(GUIDES));
        assertThat(unitsPerClaim(GUIDES)).isBetween(0.03, 0.035);
    }

    @Test
    void takesAUnitAndAQuarterForAWebForm() {
        IntStream.range(0, SINGLE).forEach(this::submit);
        assertThat(unitsPerClaim(SINGLE)).isBetween(1.2, 1.3);
    }

    private void take(String key, byte[] file) {
        var files = new MemoryFiles();
        new ImportRig().take(files.upload(key, file), ledger, files);
    }

    private void submit(int number) {
        var body = List.of(Measures.FRANKFURT, Measures.KASSEL).get(number % 2);
        office.submit(ledger, Measures.languageCourse(body, "S-" + number, 1 + number % 300), Terms.PLAIN);
    }

    private double unitsPerClaim(int claims) {
        client.read();
        office.at("2016-03-01T05:00:00").building(ledger, office.archive).closeAndBuild();
        var read = client.read().total();
        assertThat(ledger.seal(office.programme, FEBRUARY)).get()
            .satisfies(seal -> assertThat(seal.claims()).isEqualTo(claims));
        return (double) read / claims;
    }
}
