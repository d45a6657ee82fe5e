package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;

import foerdertopf.journal.check.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What differs in the same way is the same however its figures move, and what was being booked is no damage.
class DiscrepancyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "reserved 75.00 paid 0.00      | reserved 75.01 paid 0.00 | reserved 150.00 paid 1.00 | reserved 150.01 paid 1.00",
        "reserved -0.50                | reserved 0.50            | reserved 0.00             | reserved 1.00",
        "7                             | 9                        | 10                        | 12",
        "nothing that opened it        | limit 1.00               | nothing that opened it    | limit 2.00",
        "[RESERVED]                    | [RETURNED]               | [RESERVED]                | [RETURNED]",
        "used 5, held by {}            | used 6, held by {}       | used 6, held by {}        | used 7, held by {}",
    })
    void isTheSameHoweverItsFiguresMove(String journal, String books, String nextJournal, String nextBooks) {
        assertThat(Discrepancy.of(new Difference("x", nextJournal, nextBooks)))
            .isEqualTo(Discrepancy.of(new Difference("x", journal, books)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "reserved 75.00 | reserved 75.01 | reserved 75.00 | reserved 75.02",
        "reserved 75.00 | reserved 75.01 | reserved 75.01 | reserved 75.00",
        "[RESERVED]     | [RETURNED]     | [RESERVED]     | [WITHDRAWN]",
        "1 abc123       | 2 def456       | 2 def456       | 3 789abc",
        "held by {}     | held by {1=2}  | held by {1=2}  | held by {1=2, 3=4}",
    })
    void isAnotherWhereItDiffersByMoreThanFigures(String journal, String books, String nextJournal, String nextBooks) {
        assertThat(Discrepancy.of(new Difference("x", nextJournal, nextBooks)))
            .isNotEqualTo(Discrepancy.of(new Difference("x", journal, books)));
    }

    @Test
    void isOfOneSubject() {
        assertThat(Discrepancy.of(new Difference("x", "1", "2")))
            .isNotEqualTo(Discrepancy.of(new Difference("y", "1", "2")));
    }

    /// The books are ahead of the journal by some of what the next look finds in it, each time by the same amount.
    @ParameterizedTest(name = "{0}, {1}, then {2}: {3}")
    @CsvSource(delimiter = '|', value = {
        "reserved 75.00 paid 1.00  | reserved 150.00 paid 1.00 | reserved 150.00 paid 1.00 | true",
        "reserved 75.00            | reserved 150.00           | reserved 300.00           | true",
        "available 75.00           | available 0.00            | available -150.00         | true",
        "7                         | 9                         | 12                        | true",
        "[RESERVED]                | [WITHDRAWN]               | [WITHDRAWN]               | true",
        "reserved 75.00            | reserved 75.01            | reserved 150.00           | false",
        "reserved 75.00            | reserved 150.01           | reserved 150.00           | false",
        "reserved 75.00            | reserved 149.99           | reserved 150.00           | false",
        "reserved 75.00            | reserved 0.00             | reserved 150.00           | false",
        "reserved 75.00            | reserved 150.00           | reserved 75.00            | false",
        "reserved 75.00 paid 1.00  | reserved 150.00 paid 1.01 | reserved 150.00 paid 1.00 | false",
        "7                         | 9                         | 8                         | false",
        "[RESERVED]                | [WITHDRAWN]               | [RESERVED]                | false",
    })
    void isOfMotionWhereTheNextLookExplainsIt(String journal, String books, String next, boolean motion) {
        assertThat(Discrepancy.isOfMotion(new Difference("x", journal, books), new Difference("x", next, "9")))
            .isEqualTo(motion);
    }
}
