package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.APPLICANT;
import static foerdertopf.claim.ClaimsFixture.NOW;
import static foerdertopf.claim.ClaimsFixture.course;
import static foerdertopf.claim.ClaimsFixture.guide;
import static foerdertopf.claim.ClaimsFixture.languageCourse;
import static foerdertopf.claim.ClaimsFixture.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Page;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.RejectedRow.Finding;
import foerdertopf.journal.Status;
import foerdertopf.money.Money;
import foerdertopf.programme.FundingLine;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import foerdertopf.subsidy.Measure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageBookingTest {

    private static final IntakeId UPLOAD = IntakeId.derivedFrom("upload-1");

    private ClaimsFixture office = new ClaimsFixture("1000.00");

    @AfterEach
    void whateverHappenedTheBooksAgree() {
        office.assertTheBooksAgree();
    }

    @Test
    void fitsClaimsInTheOrderOfTheirRowsAndRefusesNoneThatWouldFit() {
        office = new ClaimsFixture("300.00");
        var page = book(1, training("T-1", 2), training("T-2", 3), training("T-3", 1), training("T-4", 2),
            training("T-5", 1));
        assertThat(page.claims()).extracting(ClaimEntry::status)
            .containsExactly(Status.RESERVED, Status.REFUSED, Status.RESERVED, Status.REFUSED, Status.RESERVED);
        assertThat(office.budget("wir-2016").available()).isEqualTo(Money.ZERO);
        assertThat(((ClaimEntry.Refused) page.claims().get(1).result()).refusal()).isEqualTo(Refusal.of(
            Code.POOL_EXHAUSTED,
            Map.of("pool", "wir-2016", "unit", "EUR", "requested", "225.00", "available", "150.00")));
    }

    @Test
    void namesTheFirstRowToTheSecondWithinAPage() {
        var page = book(1, training("T-1", 1), training("T-2", 1), training("T-1", 2));
        assertThat(page.claims()).extracting(ClaimEntry::row).containsExactly(1, 2);
        assertThat(page.rejected()).containsExactly(duplicate(3, new ClaimNumber(UPLOAD, 1)));
    }

    @Test
    void aRowRefusedForLackOfMoneyDoesNotBlockTheNext() {
        office = new ClaimsFixture("100.00");
        var page = book(1, training("T-1", 2), training("T-1", 1));
        assertThat(page.claims()).extracting(ClaimEntry::status).containsExactly(Status.REFUSED, Status.RESERVED);
    }

    @Test
    void namesTheFirstClaimOfAnEarlierPageAndOfAWebForm() {
        var web = office.booked(training("W-1", 1));
        book(1, training("T-1", 1));
        var page = book(2, training("T-1", 1), training("W-1", 1));
        assertThat(page.rejected())
            .containsExactly(duplicate(2, new ClaimNumber(UPLOAD, 1)), duplicate(3, web.number()));
    }

    @Test
    void booksARowWhoseCourseIsFreedMeanwhile() {
        var first = office.booked(course("D", 300, "2016-02-01", "2016-02-29")).number();
        var freed = office.meanwhile(() -> office.withdraw(first));
        var page = freed.upload("file", 1, course("D", 200, "2016-03-01", "2016-03-31"));
        assertThat(page.claims()).extracting(ClaimEntry::status).containsExactly(Status.RESERVED);
    }

    @Test
    void booksARowWhoseMonthIsFreedMeanwhile() {
        var first = office.booked(course("D", 30, "2016-02-01", "2016-02-29")).number();
        var freed = office.meanwhile(() -> office.withdraw(first));
        var page = freed.upload("file", 1, course("D", 30, "2016-02-01", "2016-02-29"));
        assertThat(page.claims()).extracting(ClaimEntry::status).containsExactly(Status.RESERVED);
    }

    /// Eight weeks cost more than the budget has; the two that are left to the guide do not.
    @Test
    void booksARowThatAsksForLessMeanwhile() {
        office = new ClaimsFixture("30.00");
        office.booked(guide("kassel", "L-1", 1, 1, 1));
        var shorter = office.meanwhile(() -> office.booked(guide("kassel", "L-1", 2, 44, 1)));
        var page = shorter.upload("file", 1, guide("frankfurt-am-main", "L-1", 45, 52));
        assertThat(page.claims()).extracting(ClaimEntry::status).containsExactly(Status.RESERVED);
    }

    @Test
    void rejectsARowWhoseCourseIsUsedUpAndStays() {
        office.booked(course("D", 300, "2016-02-01", "2016-02-29"));
        var page = office.upload("file", 1, course("D", 200, "2016-03-01", "2016-03-31"));
        assertThat(page.rejected()).extracting(row -> row.findings().getFirst().refusal().code())
            .containsExactly(Code.POOL_EXHAUSTED);
    }

    @Test
    void putsEachYearIntoAPageOfItsOwnInOneTransaction() {
        var outcome = book(request(1, List.of(
            languageCourse("S-1", 5, "2016-02-01", "2016-02-28"),
            languageCourse("S-2", 6, "2017-02-01", "2017-02-28"),
            languageCourse("S-3", 7, "2016-03-01", "2016-03-31"))));
        var pages = ((BookOutcome.Booked) outcome).pages();
        assertThat(pages).extracting(Page::year).containsExactly(2016, 2017);
        assertThat(office.budget("wir-2016").reserved()).isEqualTo(Money.ofEuros(12));
        assertThat(office.budget("wir-2017").reserved()).isEqualTo(Money.ofEuros(6));
        assertThat(office.reading.find(new ClaimNumber(UPLOAD, 2)).orElseThrow().entry().measure().reference())
            .isEqualTo("S-2");
    }

    @Test
    void dropsAPageThatWasWrittenBefore() {
        book(1, training("T-1", 1));
        assertThat(book(request(1, List.of(training("T-1", 1))))).isEqualTo(new BookOutcome.Dropped());
    }

    @Test
    void withdrawsAClaimOfAPageAndFreesItsMoneyAndItsMeasure() {
        book(1, training("T-1", 1), training("T-2", 2));
        var second = new ClaimNumber(UPLOAD, 2);
        assertThat(office.withdraw(second)).isInstanceOf(WithdrawOutcome.Withdrawn.class);
        assertThat(office.reading.find(second).orElseThrow().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(office.budget("wir-2016").reserved()).isEqualTo(Money.ofEuros(75));
        assertThat(office.booked(training("T-2", 1)).status()).isEqualTo(Status.RESERVED);
    }

    @Test
    void journalsAPageOfRejectedRowsAlone() {
        var rejected = new RejectedRow(1, List.of(new Finding("costs", Refusal.of(Code.INVALID))));
        var steps = new UploadSteps(office.ledger, UPLOAD, 1, 2, FundingLine.GUIDE_TRAINING);
        var outcome = office.booking.book(new PageRequest(
            UPLOAD, new BodyId("frankfurt-am-main"), FundingLine.GUIDE_TRAINING, ClaimsFixture.hash("file"),
            APPLICANT, NOW, List.of(new PageRows(1, List.of(), List.of(rejected))), steps));
        assertThat(((BookOutcome.Booked) outcome).pages().getFirst().rejected()).containsExactly(rejected);
    }

    private Page book(int firstRow, Measure... measures) {
        return ((BookOutcome.Booked) book(request(firstRow, List.of(measures)))).pages().getFirst();
    }

    private BookOutcome book(PageRequest request) {
        return office.booking.book(request);
    }

    private PageRequest request(int firstRow, List<Measure> measures) {
        var candidates = new ArrayList<Candidate>();
        for (var measure : measures) {
            candidates.add(Candidate.of(List.of(firstRow + candidates.size()), measure, Terms.PLAIN));
        }
        var line = measures.getFirst().line();
        return new PageRequest(
            UPLOAD, new BodyId("frankfurt-am-main"), line, ClaimsFixture.hash("file"), APPLICANT, NOW,
            List.of(new PageRows(firstRow, candidates, List.of())),
            new UploadSteps(office.ledger, UPLOAD, firstRow, firstRow + measures.size(), line));
    }

    private static RejectedRow duplicate(int row, ClaimNumber first) {
        return new RejectedRow(row, List.of(new Finding(
            "", Refusal.of(Code.DUPLICATE_FUNDING, Map.of("firstClaim", first.toString())))));
    }
}
