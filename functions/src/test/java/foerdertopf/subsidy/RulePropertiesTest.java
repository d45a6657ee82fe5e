package foerdertopf.subsidy;

import static foerdertopf.subsidy.Office.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Hours;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.FundingLine;
import foerdertopf.subsidy.Assessment.Granted;
import foerdertopf.subsidy.Assessment.NothingLeft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every measure, tried on many at random. A failure names the measure; the seeds are fixed.
class RulePropertiesTest {

    private static final int MEASURES = Boolean.getBoolean("foerdertopf.long") ? 20_000 : 1_000;

    @ParameterizedTest
    @EnumSource
    void theSubsidyIsTheLeastLimitAndTheFirstOfTheLeastAloneBinds(FundingLine line) {
        for (var subsidy : grantedAtRandom(line)) {
            var limits = subsidy.trace();
            var least = limits.stream().map(Subsidy.Limit::amount).min(Money::compareTo);
            var firstOfLeast = limits.stream().filter(limit -> limit.amount().equals(subsidy.amount())).findFirst();

            assertThat(least).as("%s", subsidy).contains(subsidy.amount());
            assertThat(limits.stream().filter(Subsidy.Limit::binding)).as("%s", subsidy)
                .containsExactly(
                    firstOfLeast.orElseThrow());
            assertThat(subsidy.amount().isPositive()).as("%s", subsidy).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSubsidyIsDrawnWholeFromTheBudgetFirstAndFromEveryEntitlementInEuros(FundingLine line) {
        for (var subsidy : grantedAtRandom(line)) {
            assertThat(subsidy.draws().getFirst().pool().isBudget()).isTrue();
            assertThat(subsidy.draws().stream().skip(1).map(Draw::pool)).noneMatch(PoolId::isBudget);
            for (var draw : subsidy.draws()) {
                if (draw instanceof Draw.Euros(_, var amount)) {
                    assertThat(amount).isEqualTo(subsidy.amount());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameMeasureAlwaysGetsTheSameAnswer(FundingLine line) {
        var questions = IntStream.range(0, MEASURES).mapToObj(seed -> Question.of(line, seed)).toList();
        var answers = questions.stream().map(question -> question.answer(RULES)).toList();

        assertThat(Elsewhere.answers(questions)).isEqualTo(answers);
    }

    /// A measure, and what is left of its entitlements.
    record Question(Measure measure, Entitlements left) {
        static Question of(FundingLine line, long seed) {
            var random = new RandomMeasures(seed);
            return new Question(random.next(line), random.left());
        }

        Assessment answer(SubsidyRules rules) {
            return rules.assess(measure, left);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEntitlementNeverGivesMoreThanIsLeft(FundingLine line) {
        for (var seed = 0; seed < MEASURES; seed++) {
            var random = new RandomMeasures(seed);
            var measure = random.next(line);
            var left = (Office.Left) random.left();
            if (RULES.assess(measure, left) instanceof Granted(var subsidy)) {
                subsidy.draws().stream().skip(1).forEach(draw -> assertThat(isWithin(draw, left)).isTrue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void withLessLeftThereIsNeverMore(FundingLine line) {
        for (var seed = 0; seed < MEASURES; seed++) {
            var random = new RandomMeasures(seed);
            var measure = random.next(line);
            var more = (Office.Left) random.left();
            var less = new Office.Left(
                new Money(more.euros().cents() * 2 / 3),
                more.weeks() * 2 / 3,
                new Hours(more.hours().hundredths() * 2 / 3));

            assertThat(amount(RULES.assess(measure, less)))
                .isLessThanOrEqualTo(amount(RULES.assess(measure, more)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEntitlementNobodyDrewFromIsWorthItsLimit(FundingLine line) {
        RandomMeasures.of(line, MEASURES).forEach(measure -> {
            var caps = new FullCaps(RULES.capsOf(measure));
            assertThat(RULES.assess(measure, caps)).isEqualTo(RULES.assess(measure, Entitlements.UNTOUCHED));
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftOnlyOfAPoolTheMeasureCountsAgainst(FundingLine line) {
        var nothing = new Office.Left(Money.ZERO, 0, Hours.ZERO);
        RandomMeasures.of(line, MEASURES).forEach(measure -> {
            var pools = RULES.capsOf(measure).stream().map(Cap::pool).toList();
            switch (RULES.assess(measure, nothing)) {
                case NothingLeft(var pool) -> assertThat(pools).contains(pool);
                case Granted _ -> assertThat(pools).isEmpty();
                case Assessment.Refused _ -> assertThat(amount(Office.assess(measure))).isEqualTo(Money.ZERO);
            }
        });
    }

    private static boolean isWithin(Draw draw, Office.Left left) {
        return switch (draw) {
            case Draw.Euros(_, var amount) -> amount.compareTo(left.euros()) <= 0;
            case Draw.Weeks(_, var weeks) -> weeks.count() <= left.weeks() && !weeks.isEmpty();
            case Draw.WorkedHours(_, var hours) -> hours.compareTo(left.hours()) <= 0;
        };
    }

    private static List<Subsidy> grantedAtRandom(FundingLine line) {
        var granted = new ArrayList<Subsidy>();
        for (var seed = 0; seed < MEASURES; seed++) {
            var random = new RandomMeasures(seed);
            var left = seed % 2 == 0 ? Entitlements.UNTOUCHED : random.left();
            if (RULES.assess(random.next(line), left) instanceof Granted(var subsidy)) {
                granted.add(subsidy);
            }
        }
        assertThat(granted).hasSizeGreaterThan(MEASURES / 5);
        return granted;
    }

    private static Money amount(Assessment assessment) {
        return assessment instanceof Granted(var subsidy) ? subsidy.amount() : Money.ZERO;
    }

    /// Answers the limits that were announced, whatever limit it is asked with.
    private record FullCaps(List<Cap> caps) implements Entitlements {

        @Override
        public Money eurosLeft(PoolId pool, Money limit) {
            return ((Cap.OfEuros) cap(pool)).limit();
        }

        @Override
        public int weeksLeft(PoolId pool, int limit) {
            return ((Cap.OfWeeks) cap(pool)).limit();
        }

        @Override
        public Hours hoursLeft(PoolId pool, Hours limit) {
            return ((Cap.OfHours) cap(pool)).limit();
        }

        private Cap cap(PoolId pool) {
            return caps.stream().filter(cap -> cap.pool().equals(pool)).findFirst().orElseThrow();
        }
    }
}
