package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.course;
import static foerdertopf.claim.ClaimsFixture.guide;
import static foerdertopf.claim.ClaimsFixture.languageCourse;
import static foerdertopf.claim.ClaimsFixture.post;
import static foerdertopf.claim.ClaimsFixture.project;
import static foerdertopf.claim.ClaimsFixture.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Status;
import foerdertopf.money.Money;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import foerdertopf.subsidy.Measure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SubmittingClaimTest {

    private static final Terms PART = new Terms(true, false);
    private static final Terms WAIT = new Terms(false, true);
    private static final Terms PART_OR_WAIT = new Terms(true, true);

    private ClaimsFixture office = new ClaimsFixture("1000.00");

    @AfterEach
    void whateverHappenedTheBooksAgree() {
        office.assertTheBooksAgree();
    }

    @Test
    void takesTheLastCentOfABudgetAndRefusesTheFirstTooMuch() {
        office = new ClaimsFixture("225.00");
        assertThat(office.booked(training("T-1", 2)).status()).isEqualTo(Status.RESERVED);
        assertThat(office.booked(training("T-2", 1)).status()).isEqualTo(Status.RESERVED);
        var refused = office.booked(languageCourse("S-1", 1, "2016-02-01", "2016-02-29"));
        assertThat(refused.status()).isEqualTo(Status.REFUSED);
        assertThat(((ClaimEntry.Refused) refused.entry().result()).refusal()).isEqualTo(Refusal.of(
            Code.POOL_EXHAUSTED, Map.of("pool", "wir-2016", "unit", "EUR", "requested", "1.00", "available", "0.00")));
        assertThat(office.budget("wir-2016").reserved()).isEqualTo(Money.ofEuros(225));
    }

    @Test
    void givesAPartWhereThatIsAccepted() {
        office = new ClaimsFixture("100.00");
        var claim = office.booked(training("T-1", 2), PART);
        assertThat(claim.entry().result().subsidy().amount()).isEqualTo(Money.ofEuros(100));
        assertThat(office.budget("wir-2016").available()).isEqualTo(Money.ZERO);
    }

    @Test
    void neverGivesAProjectAPart() {
        office = new ClaimsFixture("100.00");
        assertThat(office.booked(project("P-1", 1_000), PART).status()).isEqualTo(Status.REFUSED);
    }

    @Test
    void waitsWhereNoPartIsLeft() {
        office = new ClaimsFixture("75.00");
        office.booked(training("T-1", 1));
        assertThat(office.booked(training("T-2", 1), PART_OR_WAIT).status()).isEqualTo(Status.WAITING);
        assertThat(office.submit(training("T-2", 1))).isInstanceOf(SubmitOutcome.Refused.class);
    }

    static Stream<Terms> termsThatTakeAPart() {
        return Stream.of(PART, PART_OR_WAIT);
    }

    @ParameterizedTest
    @MethodSource("termsThatTakeAPart")
    void givesAPartWhereMoneyComesBackMeanwhile(Terms terms) {
        office.booked(training("T-1", 13));
        var holder = office.booked(languageCourse("S-1", 25, "2016-02-01", "2016-02-29")).number();
        var claim = office.meanwhile(() -> office.withdraw(holder)).booked(training("T-2", 1), terms);
        assertThat(claim.status()).isEqualTo(Status.RESERVED);
        assertThat(amount(claim)).isEqualTo(Money.ofEuros(25));
    }

    @Test
    void waitingDrawsNothingButHoldsWhatIsFundedOnce() {
        office = new ClaimsFixture("10.00");
        assertThat(office.booked(guide("kassel", "L-9", 1, 10), WAIT).status()).isEqualTo(Status.WAITING);
        assertThat(office.budget("wir-2016").reserved()).isEqualTo(Money.ZERO);
        assertThat(codeOf(office.submit(guide("frankfurt-am-main", "L-9", 10, 12)))).isEqualTo(Code.DUPLICATE_FUNDING);
    }

    @Test
    void answersTheSameRequestTheSameWay() {
        var first = office.submit("key", training("T-1", 1), Terms.PLAIN);
        office.withdraw(((SubmitOutcome.Booked) first).claim().number());
        var again = office.submit("key", training("T-1", 1), Terms.PLAIN);
        assertThat(again).isEqualTo(new SubmitOutcome.Replayed(((SubmitOutcome.Booked) first).claim()));
    }

    @Test
    void repeatsARefusalForLackOfMoneyForEver() {
        office = new ClaimsFixture("75.00");
        var holder = office.booked(training("T-1", 1));
        var refused = office.submit("key", training("T-2", 1), Terms.PLAIN);
        office.withdraw(holder.number());
        assertThat(office.submit("key", training("T-2", 1), Terms.PLAIN))
            .isEqualTo(new SubmitOutcome.Replayed(((SubmitOutcome.Booked) refused).claim()));
        assertThat(office.booked(training("T-2", 1)).status()).isEqualTo(Status.RESERVED);
    }

    @Test
    void refusesAnotherContentUnderTheSameKey() {
        office.submit("key", training("T-1", 1), Terms.PLAIN);
        assertThat(office.submit("key", training("T-1", 2), Terms.PLAIN)).isEqualTo(new SubmitOutcome.KeyReused());
    }

    static Stream<Arguments> sameMeasures() {
        return Stream.of(
            Arguments.of(training("T", 1), training("T", 2)),
            Arguments.of(project("P", 400), project("P", 500)),
            Arguments.of(
                languageCourse("S", 1, "2016-02-01", "2016-03-31"),
                languageCourse("S", 1, "2016-03-31", "2016-04-30")),
            Arguments.of(course("D", 10, "2016-02-01", "2016-03-31"), course("D", 10, "2016-03-01", "2016-04-30")),
            Arguments.of(guide("kassel", "L-1", 1, 10), guide("frankfurt-am-main", "L-1", 10, 12)),
            Arguments.of(post("2016-01-01", "2016-01-10"), post("2016-01-11", "2016-01-15")));
    }

    @ParameterizedTest
    @MethodSource("sameMeasures")
    void fundsAMeasureOnce(Measure first, Measure second) {
        office = new ClaimsFixture("100000.00");
        var number = office.booked(first).number();
        assertThat(office.submit(second)).isEqualTo(new SubmitOutcome.Refused(
            Refusal.of(Code.DUPLICATE_FUNDING, Map.of("firstClaim", number.toString()))));
        office.withdraw(number);
        assertThat(office.booked(second).status()).isEqualTo(Status.RESERVED);
    }

    static Stream<Arguments> differentMeasures() {
        return Stream.of(
            Arguments.of(training("T", 1), training("T2", 1)),
            Arguments.of(training("X", 1), project("X", 400)),
            Arguments.of(
                languageCourse("S", 1, "2016-02-01", "2016-03-31"),
                languageCourse("S", 1, "2016-04-01", "2016-04-30")),
            Arguments.of(course("D", 10, "2016-02-01", "2016-03-31"), course("D", 10, "2016-04-01", "2016-04-30")),
            Arguments.of(guide("kassel", "L-1", 1, 10), guide("frankfurt-am-main", "L-1", 11, 12)),
            Arguments.of(post("2016-01-01", "2016-01-31"), post("2016-02-01", "2016-02-15")));
    }

    @ParameterizedTest
    @MethodSource("differentMeasures")
    void fundsEachOfDifferentMeasures(Measure first, Measure second) {
        office = new ClaimsFixture("100000.00");
        office.booked(first);
        assertThat(office.booked(second).status()).isEqualTo(Status.RESERVED);
    }

    @Test
    void aRefusedClaimHoldsNothing() {
        office = new ClaimsFixture("100.00");
        assertThat(office.booked(training("T-1", 2)).status()).isEqualTo(Status.REFUSED);
        assertThat(office.booked(training("T-1", 1)).status()).isEqualTo(Status.RESERVED);
    }

    @Test
    void shortensACourseToWhatIsLeftOfItsEntitlementThenRefuses() {
        office.booked(course("D", 200, "2016-02-01", "2016-02-29"));
        var second = office.booked(course("D", 200, "2016-03-01", "2016-03-31"));
        assertThat(second.entry().result().subsidy().amount()).isEqualTo(Money.ofEuros(3_500));
        assertThat(codeOf(office.submit(course("D", 200, "2016-04-01", "2016-04-30")))).isEqualTo(Code.POOL_EXHAUSTED);
    }

    @Test
    void aGuideHas46WeeksOverAllCarriersAndTheRestStaysFreeForNobody() {
        assertThat(amount(office.booked(guide("kassel", "L-1", 1, 40)))).isEqualTo(Money.ofEuros(200));
        assertThat(amount(office.booked(guide("frankfurt-am-main", "L-1", 41, 52)))).isEqualTo(Money.ofEuros(30));
        assertThat(codeOf(office.submit(guide("kassel", "L-1", 47, 52)))).isEqualTo(Code.POOL_EXHAUSTED);
    }

    @Test
    void storesNothingOfWhatTheRulesRefuse() {
        var late = languageCourse("S", 1, "2018-10-02", "2018-10-31");
        assertThat(codeOf(office.submit("key", late, Terms.PLAIN))).isEqualTo(Code.LINE_CLOSED);
        assertThat(office.submit("key", training("T", 1), Terms.PLAIN)).isInstanceOf(SubmitOutcome.Booked.class);
    }

    private static Money amount(ClaimView claim) {
        return claim.entry().result().subsidy().amount();
    }

    private static Code codeOf(SubmitOutcome outcome) {
        return ((SubmitOutcome.Refused) outcome).refusal().code();
    }
}
