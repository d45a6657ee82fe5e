package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import foerdertopf.journal.Commit.Cause;

/// What the parts of [LedgerContract] share.
public interface LedgerUnderTest {

    /// The ledger of the running test: empty when it begins.
    Ledger ledger();

    default void write(Draft draft) {
        assertThat(ledger().commit(draft.posting())).isEqualTo(new Commit.Done());
    }

    default void assertRefused(Draft draft, Cause... causes) {
        assertThat(ledger().commit(draft.posting())).isEqualTo(new Commit.Refused(List.of(causes)));
    }

    /// What many clients at once are answered.
    default List<Commit> all(int clients, IntFunction<Draft> drafts) {
        try (var executor = Executors.newFixedThreadPool(clients)) {
            var answers = IntStream.range(0, clients)
                .mapToObj(client -> executor.submit(() -> ledger().commit(drafts.apply(client).posting())))
                .toList();
            return answers.stream().map(LedgerUnderTest::get).toList();
        }
    }

    private static Commit get(Future<Commit> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
