package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.MeteredDynamoDb;
import foerdertopf.aws.Pacing;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.Test;

/// What an import writes for each claim, indexes and identities counted. The figures stand in docs/performance.md.
class UnitsOfImportsTest {

    private static final int ROWS = 4_000;

    private final MeteredDynamoDb client = new MeteredDynamoDb(SharedDynamoDb.client());
    private final DynamoLedger ledger = new DynamoLedger(
        client, FreshTables.in(SharedDynamoDb.client()), Pacing.real(new SecureRandom()));
    private final ImportRig rig = new ImportRig();

    /// One to four months each, other days and quantities in every row.
    @Test
    void languageCoursesTakeATwelfthOfAUnitEach() {
        var random = new Random(11);
        var file = IntStream.rangeClosed(1, ROWS)
            .mapToObj(row -> "SK-2016-%05d;Verein %d;gemeinnützig;%02d.0%d.2016;%02d.0%d.2016;%d\n".formatted(
                row, random.nextInt(8), 1 + random.nextInt(28), 1 + row % 3, 1 + random.nextInt(28),
                3 + random.nextInt(3), 1 + random.nextInt(300)))
            .collect(Collectors.joining("", SampleFiles.LANGUAGE_HEADER, ""));
        assertThat(unitsPerClaim("uploads/06412/language-course/a.csv", file, ROWS)).isBetween(0.07, 0.083);
    }

    @Test
    void guidesTakeTwoUnitsForTheirPoolAndLittleMore() {
        var guides = 270;
        var file = SampleFiles.guides(guides).replace("viele", "2,5");
        assertThat(unitsPerClaim("uploads/06412/guide-deployment/a.csv", file, guides)).isBetween(3.1, 3.25);
    }

    @Test
    void coursesTakeTwoUnitsForTheirPoolAndLittleMore() {
        var courses = 270;
        var file = IntStream.rangeClosed(1, courses)
            .mapToObj(row -> "D4U-%d;Verein;gemeinnützig;01.02.2016;30.06.2016;10;5.000,00\n".formatted(row))
            .collect(Collectors.joining("", SampleFiles.COURSE_HEADER, ""));
        assertThat(unitsPerClaim("uploads/06412/deutsch4u/a.csv", file, courses)).isBetween(3.1, 3.25);
    }

    private double unitsPerClaim(String key, String file, int claims) {
        rig.take(rig.files.upload(key, file.getBytes(UTF_8)), ledger, rig.files);
        var units = client.written();
        assertThat(units.total()).isPositive();
        return (double) units.total() / claims;
    }
}
