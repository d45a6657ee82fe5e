package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.languageCourse;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.Pacing;
import foerdertopf.ids.BodyId;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Page;
import foerdertopf.journal.Slice;
import foerdertopf.journal.Status;
import foerdertopf.programme.FundingLine;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lists over an upload of more claims than one call could look at.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListTest {

    private static final int CLAIMS = 11_000;
    private static final Set<BodyId> FRANKFURT = Set.of(new BodyId("frankfurt-am-main"));
    private static final int MOST_READS = 40;

    private final CountingDynamoDb client = new CountingDynamoDb(SharedDynamoDb.client());
    private final ClaimsFixture office = new ClaimsFixture("100000.00", new DynamoLedger(
        client, FreshTables.in(SharedDynamoDb.client()), Pacing.real(new SecureRandom())));
    private final List<ClaimNumber> all = IntStream.rangeClosed(1, CLAIMS).mapToObj(LongListTest::number).toList();

    @BeforeAll
    void anUploadOfManyPages() {
        for (var row = 1; row <= CLAIMS; row += Page.MOST_CLAIMS) {
            var measures = IntStream.range(row, row + Page.MOST_CLAIMS)
                .mapToObj(each -> languageCourse("S-" + each, 1, "2016-02-01", "2016-02-28"))
                .toList();
            office.upload("file", row, Terms.PLAIN, measures);
        }
        office.withdraw(number(10_500));
    }

    @ParameterizedTest(name = "{0} at a time, as {1}")
    @CsvSource({"500, applicant", "50, applicant", "500, officer"})
    void everyClaimOfALongUploadIsListedOnce(int limit, String who) {
        var bodies = who.equals("officer") ? Set.<BodyId>of() : FRANKFURT;
        assertThat(list(new ClaimFilter(bodies, Set.of(), Set.of(), Set.of()), limit))
            .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void listsByYear() {
        assertThat(list(new ClaimFilter(FRANKFURT, Set.of(2016), Set.of(), Set.of()), 500))
            .containsExactlyInAnyOrderElementsOf(all);
        assertThat(list(new ClaimFilter(Set.of(), Set.of(2017), Set.of(), Set.of()), 500)).isEmpty();
    }

    @Test
    void comesToTheOneClaimAmongManyWithItsStatus() {
        for (var bodies : List.of(FRANKFURT, Set.<BodyId>of())) {
            assertThat(list(new ClaimFilter(bodies, Set.of(), Set.of(), Set.of(Status.WITHDRAWN)), 50))
                .containsExactly(number(10_500));
        }
    }

    @Test
    void comesToAnEndWhereNothingMatches() {
        var projects = new ClaimFilter(Set.of(), Set.of(), Set.of(FundingLine.INNOVATIVE_PROJECT), Set.of());
        assertThat(list(projects, 50)).isEmpty();
    }

    private List<ClaimNumber> list(ClaimFilter filter, int limit) {
        var numbers = new ArrayList<ClaimNumber>();
        var cursor = Slice.START;
        do {
            client.reads();
            var part = ((ListOutcome.Listed) office.reading.list(filter, cursor, limit)).claims();
            assertThat(client.reads()).isLessThanOrEqualTo(MOST_READS);
            assertThat(part.items()).hasSizeLessThanOrEqualTo(limit);
            assertThat(part.next()).isNotEqualTo(cursor);
            part.items().forEach(view -> numbers.add(view.number()));
            cursor = part.next();
        } while (!cursor.equals(Slice.END));
        return numbers;
    }

    private static ClaimNumber number(int row) {
        return new ClaimNumber(ClaimsFixture.intake("file"), row);
    }
}
