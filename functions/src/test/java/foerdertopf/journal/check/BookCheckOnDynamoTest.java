package foerdertopf.journal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import foerdertopf.aws.DecoratedDynamoDb;
import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.LeaseTerms;
import foerdertopf.aws.LeasingLedger;
import foerdertopf.aws.Pacing;
import foerdertopf.column.DamagedBytesException;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Draft;
import foerdertopf.journal.EntryCodec;
import foerdertopf.journal.PageKey;
import foerdertopf.report.CheckingBooks;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;

/// The check on books in DynamoDB, and on items whose bytes or numbers cannot be.
class BookCheckOnDynamoTest {

    private final DynamoDbClient client = SharedDynamoDb.client();
    private final foerdertopf.aws.Tables tables = FreshTables.in(client);
    private final foerdertopf.aws.Tables leasedTables = FreshTables.in(client);
    private final SoundBooks books = SoundBooks.filled(
        new DynamoLedger(client, tables, Pacing.real(new SecureRandom())));

    @Test
    void findsNothingInSoundBooks() {
        assertThat(books.check()).isEmpty();
    }

    @Test
    void namesAnIntakeWithBytesThatNobodyCanRead() {
        var claim = books.submit(CheckMeasures.training("T-9", 1), Terms.PLAIN).intake();
        var page = PageKey.single(claim).entry();
        damage(tables.journal(), page.partition(), page.sort(), "data",
            AttributeValue.fromB(SdkBytes.fromUtf8String("x")));
        assertThat(books.check()).contains(new Difference("intake " + claim, "readable", "damaged"));
    }

    @Test
    void findsNothingWhereAnotherEncoderWroteAnEntry() {
        var claim = books.submit(CheckMeasures.training("T-9", 1), Terms.PLAIN).intake();
        var page = PageKey.single(claim).entry();
        var entry = books.ledger.entries(List.of(page)).getFirst().entry();
        var otherwise = OtherEncoder.again(EntryCodec.pack(entry));
        damage(tables.journal(), page.partition(), page.sort(), "data",
            AttributeValue.fromB(SdkBytes.fromByteArray(otherwise)));
        var hash = HexFormat.of().parseHex(EntryCodec.unpack(page, otherwise).hash().hex());
        damage(tables.journal(), page.partition(), "HEAD", "last",
            AttributeValue.fromB(SdkBytes.fromByteArray(hash)));
        assertThat(books.check()).isEmpty();
    }

    /// Whole, readable, and of another claim.
    @Test
    void namesAPageThatStandsUnderAnotherKey() {
        var claim = books.submit(CheckMeasures.training("T-9", 1), Terms.PLAIN).intake();
        var other = books.submit(CheckMeasures.training("T-10", 1), Terms.PLAIN).intake();
        var page = PageKey.single(claim).entry();
        var entry = books.ledger.entries(List.of(PageKey.single(other).entry())).getFirst().entry();
        damage(tables.journal(), page.partition(), page.sort(), "data",
            AttributeValue.fromB(SdkBytes.fromByteArray(EntryCodec.pack(entry))));
        assertThat(books.check()).contains(new Difference("intake " + claim, "readable", "damaged"));
        assertThatThrownBy(() -> books.ledger.intake(claim)).isInstanceOf(DamagedBytesException.class);
        assertThatThrownBy(() -> books.ledger.entries(List.of(page))).isInstanceOf(DamagedBytesException.class);
    }

    @Test
    void namesAPageThatItsBodysListPutsUnderAnotherYear() {
        var page = PageKey.single(books.submit(CheckMeasures.training("T-9", 1), Terms.PLAIN).intake()).entry();
        damage(tables.journal(), page.partition(), page.sort(), "bodySort", AttributeValue.fromS("2017#1457427600000"));
        assertThat(books.check()).containsExactly(new Difference(
            "list of frankfurt-am-main: " + Reading.name(page), "a page of 2016", "not listed"));
    }

    @Test
    void namesBudgetsThatCannotBe() {
        damage(tables.pools(), "BUDGET#wir", "2016", "reserved", AttributeValue.fromN("1"));
        assertThat(books.check()).contains(new Difference("budgets", "readable", "damaged"));
    }

    /// Its name is still in the budget's item, so that no read finds all that the budget says it has.
    @Test
    void namesABudgetWhoseLeaseIsGone() {
        var leased = leased(client);
        leased.submit(CheckMeasures.training("T-1", 1), Terms.PLAIN);
        assertThat(leased.check()).isEmpty();
        leased.submit(CheckMeasures.training("T-2", 1), Terms.PLAIN);
        var lease = client.scan(request -> request.tableName(leasedTables.pools()))
            .items()
            .stream()
            .filter(item -> attribute(item, "pk").s().startsWith("LEASE#"))
            .findFirst()
            .orElseThrow();
        client.deleteItem(request -> request.tableName(leasedTables.pools())
            .key(Map.of("pk", attribute(lease, "pk"), "sk", attribute(lease, "sk"))));
        var check = new BookCheck(leased.ledger, leased.data.programme(), leased.data.bodies());
        assertThat(new CheckingBooks(check, _ -> {}).check()).extracting(Difference::subject).contains("wir-2016");
    }

    /// The first reads of each look find no lease.
    @Test
    void takesNoLeaseForGoneThatShowsLate() {
        var leased = leased(client);
        leased.submit(CheckMeasures.training("T-1", 1), Terms.PLAIN);
        leased.submit(CheckMeasures.training("T-2", 1), Terms.PLAIN);
        var late = new DecoratedDynamoDb(client) {
            private int reads;

            @Override
            public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
                var answer = super.batchGetItem(request);
                var isOfLeases = request.requestItems().toString().contains("LEASE#");
                return isOfLeases && reads++ % 3 < 2 ? answer.copy(none -> none.responses(Map.of())) : answer;
            }
        };
        assertThat(leased(late).check()).isEmpty();
    }

    private static AttributeValue attribute(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name));
    }

    private SoundBooks leased(DynamoDbClient through) {
        var terms = new LeaseTerms(Set.of("wir"), 4, 2, Duration.ofMinutes(1), Duration.ofSeconds(2));
        return new SoundBooks(new LeasingLedger(
            through, leasedTables, Pacing.real(new SecureRandom()), terms, Clock.fixed(Draft.NOON, ZoneOffset.UTC)));
    }

    @Test
    void namesEntitlementsThatCannotBe() {
        damageGuide("limit", AttributeValue.fromN("1"));
        assertThat(books.check()).extracting(Difference::journal).contains("readable");
    }

    @Test
    void doesNotTakeAnUnknownUnitForHours() {
        damageGuide("unit", AttributeValue.fromS("days"));
        assertThat(books.check()).extracting(Difference::journal).contains("readable");
    }

    private void damageGuide(String name, AttributeValue value) {
        damage(tables.pools(), "OWNER#GUIDES#5", "guide/L-100/2016", name, value);
    }

    private void damage(String table, String pk, String sk, String name, AttributeValue value) {
        var key = Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
        var item = new HashMap<>(client.getItem(request -> request.tableName(table).key(key)).item());
        assertThat(item).containsKey(name);
        item.put(name, value);
        client.putItem(request -> request.tableName(table).item(item));
    }
}
