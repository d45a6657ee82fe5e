package foerdertopf.journal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Stream;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.MeteredDynamoDb;
import foerdertopf.aws.Pacing;
import foerdertopf.aws.WriteUnits;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.stores.SharedDynamoDb;
import foerdertopf.subsidy.Measure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a web form's claim writes once its budget is there: page, head and draw, the pool or run that holds what is funded
/// once, and the indexes. The figures stand in docs/performance.md.
class UnitsOfSingleClaimsTest {

    private final MeteredDynamoDb client = new MeteredDynamoDb(SharedDynamoDb.client());
    private final SoundBooks books = new SoundBooks(
        new DynamoLedger(client, FreshTables.in(SharedDynamoDb.client()), Pacing.real(new SecureRandom())));

    @BeforeEach
    void givenTheBudgets() {
        books.submit(CheckMeasures.training("T-0", 1), Terms.PLAIN);
        books.submit(CheckMeasures.course("D-0"), Terms.PLAIN);
        client.written();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void aSingleClaimTakes(Measure measure, WriteUnits units) {
        books.submit(measure, Terms.PLAIN);
        var written = client.written();
        assertThat(written).isEqualTo(units);
    }

    static Stream<Arguments> claims() {
        return Stream.of(
            Arguments.of(CheckMeasures.post(), new WriteUnits(8, 3)),
            Arguments.of(CheckMeasures.project(), new WriteUnits(8, 3)),
            Arguments.of(CheckMeasures.guide(), new WriteUnits(8, 3)),
            Arguments.of(CheckMeasures.training("T-1", 10), new WriteUnits(8, 3)),
            Arguments.of(CheckMeasures.languageCourse("S-1", 100), new WriteUnits(8, 3)),
            Arguments.of(CheckMeasures.course("D-1"), new WriteUnits(8, 3)));
    }
}
