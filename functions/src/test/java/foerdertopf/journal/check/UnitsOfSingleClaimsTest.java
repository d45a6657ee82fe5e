package foerdertopf.journal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Stream;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.MeteredDynamoDb;
import foerdertopf.aws.Pacing;
import foerdertopf.aws.Tables;
import foerdertopf.aws.WriteUnits;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Draft;
import foerdertopf.money.Money;
import foerdertopf.stores.SharedDynamoDb;
import foerdertopf.subsidy.Assessment;
import foerdertopf.subsidy.Entitlements;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.SubsidyRules;
import foerdertopf.usual.ClaimItems;
import foerdertopf.usual.ClaimTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a web form's claim writes once its budget is there: page, head and draw, the pool or run that holds what is funded
/// once, and the indexes; and what the usual design writes for the same. The figures stand in docs/performance.md.
class UnitsOfSingleClaimsTest {

    private final MeteredDynamoDb client = new MeteredDynamoDb(SharedDynamoDb.client());
    private final Tables usualTables = FreshTables.in(SharedDynamoDb.client());
    private final SoundBooks books = new SoundBooks(
        new DynamoLedger(client, FreshTables.in(SharedDynamoDb.client()), Pacing.real(new SecureRandom())));

    @BeforeEach
    void givenTheBudgets() {
        var usual = ClaimItems.budget(Money.ofEuros(1_000_000));
        SharedDynamoDb.client().putItem(put -> put.tableName(usualTables.pools()).item(usual));
        books.submit(CheckMeasures.training("T-0", 1), Terms.PLAIN);
        books.submit(CheckMeasures.course("D-0"), Terms.PLAIN);
        client.written();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void aSingleClaimTakes(Measure measure, WriteUnits units, WriteUnits usual) {
        books.submit(measure, Terms.PLAIN);
        assertThat(client.written()).as("ours").isEqualTo(units);
        submitAsUsual(measure);
        assertThat(client.written()).as("one transaction with an item for each thing").isEqualTo(usual);
    }

    private void submitAsUsual(Measure measure) {
        var rules = new SubsidyRules(books.data.programme(), books.data.bodies());
        if (!(rules.assess(measure, Entitlements.UNTOUCHED) instanceof Assessment.Granted(var subsidy))) {
            throw new AssertionError("not granted: " + measure);
        }
        var number = new ClaimNumber(Draft.intake("usual"), 1);
        var actions = ClaimTransaction.of(usualTables, number, measure, subsidy, Draft.NOON);
        client.transactWriteItems(request -> request.transactItems(actions));
    }

    /// The language course touches five months.
    static Stream<Arguments> claims() {
        var ours = new WriteUnits(8, 3);
        var leastUsual = new WriteUnits(6, 3);
        return Stream.of(
            Arguments.of(CheckMeasures.post(), ours, leastUsual),
            Arguments.of(CheckMeasures.project(), ours, leastUsual),
            Arguments.of(CheckMeasures.guide(), ours, leastUsual),
            Arguments.of(CheckMeasures.training("T-1", 10), ours, leastUsual),
            Arguments.of(CheckMeasures.languageCourse("S-1", 100), ours, new WriteUnits(14, 3)),
            Arguments.of(CheckMeasures.course("D-1"), ours, leastUsual));
    }
}
