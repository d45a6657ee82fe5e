package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.guide;
import static foerdertopf.claim.ClaimsFixture.languageCourse;
import static foerdertopf.claim.ClaimsFixture.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.Slice;
import foerdertopf.journal.Status;
import foerdertopf.programme.FundingLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingClaimsTest {

    private static final ClaimFilter ALL = new ClaimFilter(Set.of(), Set.of(), Set.of(), Set.of());

    private final ClaimsFixture office = new ClaimsFixture("100000.00");
    private final List<ClaimNumber> frankfurt = new ArrayList<>();
    private ClaimNumber kassel = new ClaimNumber(ClaimsFixture.intake("none"), 1);

    @BeforeEach
    void someClaims() {
        for (var i = 1; i <= 7; i++) {
            frankfurt.add(office.booked(training("T-" + i, i)).number());
        }
        frankfurt.add(office.booked(languageCourse("S-1", 5, "2017-03-01", "2017-03-31")).number());
        kassel = office.booked(guide("kassel", "L-77", 1, 5)).number();
        office.withdraw(frankfurt.getFirst());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 9, 500})
    void everyClaimIsListedOnceWhateverThePartsAre(int limit) {
        assertThat(all(ALL, limit)).containsExactlyInAnyOrderElementsOf(with(kassel));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void repeatsNoClaimWhenAMonthTurnsBetweenTwoParts(int limit) {
        var first = ((ListOutcome.Listed) office.reading.list(ALL, Slice.START, limit)).claims();
        office.closeMarch();
        office.booked(training("T-8", 1));
        var numbers = new ArrayList<>(first.items().stream().map(ClaimView::number).toList());
        numbers.addAll(from(first.next(), ALL, limit));
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(with(kassel));
    }

    /// The pages came at one moment and so are listed by the number of their intake: some in front of the claim told last,
    /// within one call or between two.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void repeatsNoClaimWherePagesArriveInFrontOfIt(int limit) {
        office.upload("file", 1, training("U-1", 1), training("U-2", 1), training("U-3", 1));
        for (var arriving : List.of("pagesByMonth", "chunk")) {
            var names = Stream.iterate(1, number -> number + 1).map(number -> arriving + limit + number).limit(5);
            var uploads = names.iterator();
            var seen = new ClaimsFixture("100000.00", Meanwhile.afterEach(arriving, office.ledger, () -> {
                if (uploads.hasNext()) {
                    var name = uploads.next();
                    office.upload(name, 1, training(name, 1));
                }
            }));
            var numbers = from(seen, Slice.START, ALL, limit);
            assertThat(numbers).doesNotHaveDuplicates().containsAll(with(kassel));
            assertThat(uploads.hasNext()).isFalse();
        }
    }

    @Test
    void beginsANewListAtTheMonthThatIsOpen() {
        office.closeMarch();
        var april = office.booked(training("T-8", 1)).number();
        var all = all(ALL, 3);
        assertThat(all.getFirst()).isEqualTo(april);
        assertThat(all).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void refusesACursorOfAnotherList() {
        var ofBody = new ClaimFilter(Set.of(new BodyId("frankfurt-am-main")), Set.of(), Set.of(), Set.of());
        var cursor = ((ListOutcome.Listed) office.reading.list(ofBody, Slice.START, 1)).claims().next();
        assertThat(office.reading.list(ALL, cursor, 1)).isEqualTo(new ListOutcome.BadCursor());
        assertThat(office.reading.list(ofBody, cursor, 1)).isInstanceOf(ListOutcome.Listed.class);
    }

    @Test
    void listsOnlyTheBodyAskedFor() {
        var filter = new ClaimFilter(Set.of(new BodyId("frankfurt-am-main")), Set.of(), Set.of(), Set.of());
        assertThat(all(filter, 3)).containsExactlyInAnyOrderElementsOf(frankfurt);
    }

    @Test
    void listsTheYearOfTheMoney() {
        var filter = new ClaimFilter(Set.of(new BodyId("frankfurt-am-main")), Set.of(2017), Set.of(), Set.of());
        assertThat(all(filter, 50)).containsExactly(frankfurt.getLast());
    }

    @Test
    void listsByLineAndByPresentStatus() {
        assertThat(all(new ClaimFilter(Set.of(), Set.of(), Set.of(FundingLine.GUIDE_DEPLOYMENT), Set.of()), 50))
            .containsExactly(kassel);
        assertThat(all(new ClaimFilter(Set.of(), Set.of(), Set.of(), Set.of(Status.WITHDRAWN)), 50))
            .containsExactly(frankfurt.getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!!!", "OTk5OTk5", "MDow"})
    void refusesACursorThatIsNotItsOwn(String cursor) {
        assertThat(office.reading.list(ALL, cursor, 50)).isEqualTo(new ListOutcome.BadCursor());
    }

    private List<ClaimNumber> with(ClaimNumber another) {
        var numbers = new ArrayList<>(frankfurt);
        numbers.add(another);
        return numbers;
    }

    private List<ClaimNumber> all(ClaimFilter filter, int limit) {
        return from(Slice.START, filter, limit);
    }

    private List<ClaimNumber> from(String start, ClaimFilter filter, int limit) {
        return from(office, start, filter, limit);
    }

    private static List<ClaimNumber> from(ClaimsFixture seen, String start, ClaimFilter filter, int limit) {
        var numbers = new ArrayList<ClaimNumber>();
        var cursor = start;
        do {
            var part = ((ListOutcome.Listed) seen.reading.list(filter, cursor, limit)).claims();
            assertThat(part.items()).hasSizeLessThanOrEqualTo(limit);
            part.items().forEach(view -> numbers.add(view.number()));
            cursor = part.next();
        } while (!cursor.equals(Slice.END));
        return numbers;
    }
}
