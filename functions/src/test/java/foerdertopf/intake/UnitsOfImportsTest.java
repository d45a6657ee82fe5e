package foerdertopf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.MeteredDynamoDb;
import foerdertopf.aws.Pacing;
import foerdertopf.journal.Status;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.Test;

/// What an import writes for each claim, indexes and identities counted. The figures stand in docs/performance.md.
class UnitsOfImportsTest {

    private static final int LANGUAGE_COURSES = 4_000;
    private static final int POOLS = 3_000;

    private final MeteredDynamoDb client = new MeteredDynamoDb(SharedDynamoDb.client());
    private final DynamoLedger ledger = new DynamoLedger(
        client, FreshTables.in(SharedDynamoDb.client()), Pacing.real(new SecureRandom()));
    private final ImportRig rig = new ImportRig();

    @Test
    void languageCoursesTakeATwelfthOfAUnitEach() {
        var file = BulkFiles.languageCourses(LANGUAGE_COURSES);
        assertThat(unitsPerClaim(BulkFiles.LANGUAGE_COURSES_KEY, file, LANGUAGE_COURSES)).isBetween(0.07, 0.083);
    }

    @Test
    void guidesTakeTwoUnitsForTheirPoolAndLittleMore() {
        assertThat(unitsPerClaim(BulkFiles.GUIDES_KEY, BulkFiles.guides(POOLS), POOLS)).isBetween(2.1, 2.25);
    }

    @Test
    void coursesTakeTwoUnitsForTheirPoolAndLittleMore() {
        assertThat(unitsPerClaim(BulkFiles.COURSES_KEY, BulkFiles.courses(POOLS), POOLS)).isBetween(2.1, 2.25);
    }

    private double unitsPerClaim(String key, byte[] file, int claims) {
        var outcome = rig.take(rig.files.upload(key, file), ledger, rig.files);
        assertThat(outcome).isInstanceOfSatisfying(
            ImportOutcome.Settled.class,
            settled -> assertThat(settled.result().tallies()).hasEntrySatisfying(
                Status.RESERVED, tally -> assertThat(tally.count()).isEqualTo(claims)));
        return (double) client.written().total() / claims;
    }
}
