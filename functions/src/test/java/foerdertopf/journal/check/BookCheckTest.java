package foerdertopf.journal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.EntryCodec;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.Status;
import foerdertopf.memory.MemoryLedger;
import foerdertopf.report.CheckingBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sound books agree; whatever is damaged is named.
class BookCheckTest {

    private final MemoryLedger memory = new MemoryLedger();

    @Test
    void findsNothingInEmptyBooks() {
        assertThat(new SoundBooks(memory).check()).isEmpty();
    }

    @Test
    void findsNothingInSoundBooks() {
        var books = SoundBooks.filled(memory);
        assertThat(books.check()).isEmpty();
        memory.open(all -> {
            assertThat(all.budgets()).hasSize(2);
            assertThat(all.entitlements()).hasSize(5);
            assertThat(all.statuses()).hasSize(2);
        });
    }

    @ParameterizedTest
    @MethodSource("foerdertopf.journal.check.Damage#all")
    void namesWhatIsDamaged(Damage damage) {
        var books = SoundBooks.filled(memory);
        memory.open(damage::to);
        assertThat(books.check()).extracting(Difference::subject)
            .anySatisfy(subject -> assertThat(subject).matches(damage.named()));
    }

    /// Somebody who writes while the books are read is no damage.
    @Test
    void doesNotTakeForDamageWhatWasWrittenMeanwhile() {
        var books = SoundBooks.filled(memory);
        var writing = new WritingMeanwhile(books, 1);
        var check = new BookCheck(writing.ledger(), books.data.programme(), books.data.bodies());
        assertThat(new CheckingBooks(check, _ -> {}).check()).isEmpty();
        assertThat(writing.written()).isOne();
        assertThat(books.check()).isEmpty();
    }

    /// Each look finds the budget and the gate ahead of the journal, each time by another claim.
    @Test
    void doesNotTakeForDamageWhatMovesWithEveryLook() {
        var books = SoundBooks.filled(memory);
        var writing = new WritingMeanwhile(books, Integer.MAX_VALUE);
        var check = new BookCheck(writing.ledger(), books.data.programme(), books.data.bodies());
        assertThatThrownBy(() -> new CheckingBooks(check, _ -> {}).check()).isInstanceOf(LedgerBusyException.class);
        assertThat(books.check()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1_000})
    void namesDamageHoweverMuchMovesBesideIt(int writings) {
        var books = SoundBooks.filled(memory);
        var claim = books.submit(CheckMeasures.training("T-9", 1), Terms.PLAIN);
        memory.open(all -> Damaging.status(all, claim.intake(), Status.RETURNED));
        var writing = new WritingMeanwhile(books, writings);
        var check = new BookCheck(writing.ledger(), books.data.programme(), books.data.bodies());
        assertThat(new CheckingBooks(check, _ -> {}).check()).containsExactlyElementsOf(books.check()).isNotEmpty();
    }

    /// A claim is booked in each look, of the same pool and month.
    @ParameterizedTest
    @MethodSource("foerdertopf.journal.check.Damage#all")
    void namesEachDamageThoughAClaimIsBookedInEveryLook(Damage damage) {
        var books = SoundBooks.filled(memory);
        memory.open(damage::to);
        var writing = new WritingMeanwhile(books, Integer.MAX_VALUE);
        var check = new BookCheck(writing.ledger(), books.data.programme(), books.data.bodies());
        var named = new CheckingBooks(check, _ -> {}).check();
        assertThat(books.check()).extracting(Difference::subject)
            .containsAll(named.stream().map(Difference::subject).toList());
        assertThat(named).extracting(Difference::subject)
            .anySatisfy(subject -> assertThat(subject).matches(damage.named()));
    }

    /// The chain is of the bytes that were written, however a later encoder would write the same entry.
    @Test
    void findsNothingWhereAnotherEncoderWroteAnEntry() {
        var books = SoundBooks.filled(memory);
        var claim = books.submit(CheckMeasures.training("T-9", 1), Terms.PLAIN);
        var key = PageKey.single(claim.intake()).entry();
        memory.open(all -> {
            var otherwise = OtherEncoder.again(EntryCodec.pack(all.entry(key).orElseThrow()));
            all.put(key, otherwise);
            Damaging.chainEnd(all, claim.intake(), EntryCodec.unpack(key, otherwise).hash());
        });
        assertThat(books.check()).isEmpty();
    }

    @Test
    void tellsWhatTheJournalSaysAndWhatTheBooksSay() {
        var books = SoundBooks.filled(memory);
        var claim = books.submit(CheckMeasures.training("T-9", 1), Terms.PLAIN);
        memory.open(all -> Damaging.status(all, claim.intake(), Status.RETURNED));
        assertThat(books.check()).containsExactly(
            new Difference("status of claim " + claim.intake(), "[RESERVED]", "[RETURNED]"));
        assertThat(claim).isEqualTo(new ClaimNumber(claim.intake(), 1));
    }
}
