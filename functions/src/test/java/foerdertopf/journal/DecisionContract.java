package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import foerdertopf.journal.Decision.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Decisions of every kind are read as they were written, also of kinds that no use case writes yet.
interface DecisionContract extends LedgerUnderTest {

    int DECISIONS_OF_A_KIND = 8;

    @ParameterizedTest
    @EnumSource
    default void keepsDecisionsOfEveryKindAsTheyWere(Kind kind) {
        var page = new PageKey(Draft.intake("decided " + kind), 1, 1);
        var decisions = IntStream.rangeClosed(1, DECISIONS_OF_A_KIND)
            .mapToObj(sequence -> decision(page, sequence, kind))
            .toList();
        var draft = Draft.series("decided-" + kind);
        decisions.forEach(draft::with);
        write(draft);
        var recorded = decisions.stream().map(decision -> new Recorded(decision, EntryCodec.hash(decision))).toList();
        var keys = decisions.stream().map(Entry::key).toList();
        assertThat(ledger().entries(keys)).isEqualTo(recorded);
        assertThat(ledger().partition(page.partition()).entries()).isEqualTo(recorded);
        assertThat(ledger().chunk(page.intake(), page.chunk()).decisions()).isEqualTo(decisions);
        assertThat(ledger().entriesByMonth(Draft.MARCH, Slice.START, 100).items()).containsAll(List.copyOf(keys));
    }

    private static Decision decision(PageKey page, int sequence, Kind kind) {
        var stamp = new Stamp(sequence, Hash.START, Draft.NOON, Draft.MARCH, "officer-1");
        return new RandomEntries(kind.name().hashCode() * 100L + sequence).decision(page, stamp, kind);
    }
}
