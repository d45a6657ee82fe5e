package foerdertopf.bench.hot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.hot.Drain.Ended;
import foerdertopf.bench.hot.Submitter.Design;
import foerdertopf.bench.hot.Submitter.Fate;
import foerdertopf.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// To the end of a budget: whoever gets nothing would not have fitted at that moment, and what is left fits nobody.
class DrainTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void turnsNobodyAwayWhoWouldHaveFitted(long seed) {
        assertThat(drained(Money.ofEuros(400_000), ProductSubmitter::of, seed).leases()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void leavesNothingInLeases(long seed) {
        assertThat(drained(Money.ofEuros(2_000_000), ProductSubmitter::leasing, seed).leases()).isGreaterThan(10);
    }

    private static Drain drained(Money limit, Design design, long seed) {
        var drain = new Drain(LargeProgramme.withDeutsch4U(limit), seed);
        drain.run(design, 2);
        var turnedAway = drain.ended().stream().filter(end -> end.fate() != Fate.RESERVED).toList();
        assertThat(turnedAway).noneMatch(end -> end.fate() == Fate.BUSY)
            .allSatisfy(
                end -> assertThat(drain.availableWhenTurnedAway(end.submission())).isLessThan(end.amount()));
        assertThat(turnedAway).extracting(Ended::fate).contains(Fate.WAITING, Fate.REFUSED);
        var budget = drain.budget();
        assertThat(turnedAway).allSatisfy(end -> assertThat(budget.available()).isLessThan(end.amount()));
        assertThat(budget.reserved()).isEqualTo(sum(drain.ended().stream()));
        assertThat(budget.available().plus(budget.reserved())).isEqualTo(limit);
        assertThat(drain.differences()).isEmpty();
        return drain;
    }

    private static Money sum(Stream<Ended> ended) {
        return ended.filter(end -> end.fate() == Fate.RESERVED)
            .map(Ended::amount)
            .reduce(Money.ZERO, Money::plus);
    }
}
