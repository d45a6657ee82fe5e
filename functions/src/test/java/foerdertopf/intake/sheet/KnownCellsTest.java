package foerdertopf.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import foerdertopf.messages.Language;
import org.junit.jupiter.api.Test;

/// What was read before comes to the same when it is read again, and is never taken for something else.
class KnownCellsTest {

    private final KnownCells known = new KnownCells(Language.GERMAN);

    @Test
    void readTheSameCellByTwoRulesToTwoThings() {
        for (var time = 0; time < 2; time++) {
            assertThat(known.read("12,50", CellRule.MONEY)).isInstanceOf(CellRule.Reading.Valid.class);
            assertThat(known.read("12,50", CellRule.COUNT)).isInstanceOf(CellRule.Reading.Faulty.class);
        }
    }

    @Test
    void comeToWhatTheRuleComesTo() {
        for (var cell : new String[]{"", " ", "1", "01.02.2016", "1.2.2016", "31.02.2016", "kirchlich",
            "x".repeat(300)}) {
            for (var time = 0; time < 2; time++) {
                assertThat(known.read(cell, CellRule.DATE)).isEqualTo(CellRule.DATE.read(cell, Language.GERMAN));
                assertThat(known.read(cell, CellRule.NAME)).isEqualTo(CellRule.NAME.read(cell, Language.GERMAN));
            }
        }
    }

    @Test
    void rememberNoMoreThanTheyMay() {
        IntStream.range(0, 5_000)
            .forEach(number -> assertThat(known.read("S-" + number, CellRule.NAME))
                .isEqualTo(new CellRule.Reading.Valid<>("S-" + number)));
        assertThat(known.size(CellRule.NAME)).isBetween(1, 1_000);
        known.read("y".repeat(101), CellRule.GUIDE);
        assertThat(known.size(CellRule.GUIDE)).isZero();
        known.read("y".repeat(100), CellRule.GUIDE);
        assertThat(known.size(CellRule.GUIDE)).isOne();
    }
}
