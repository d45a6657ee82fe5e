package foerdertopf.aws;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import foerdertopf.journal.Commit;
import foerdertopf.journal.Head;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Recorded;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The books in DynamoDB: each posting is one transaction with its conditions in the writes.
public final class DynamoLedger extends DynamoReader implements Ledger {

    private final DynamoDbClient client;
    private final Tables tables;
    private final PostingWrites writes;
    private final Transactions transactions;
    private final Pacing pacing;

    public DynamoLedger(DynamoDbClient client, Tables tables, Pacing pacing) {
        super(client, tables, pacing);
        this.client = client;
        this.tables = tables;
        this.writes = new PostingWrites(tables);
        this.transactions = new Transactions(client, pacing);
        this.pacing = pacing;
    }

    @Override
    public Ledger within(Duration time) {
        return new DynamoLedger(client, tables, pacing.within(time));
    }

    @Override
    public Commit commit(Posting posting) {
        return commit(posting, new BudgetPlace.Undivided());
    }

    Commit commit(Posting posting, BudgetPlace place) {
        return commit(posting, writes.of(posting, place));
    }

    /// The same; whoever looks sees each item that refuses to be changed or checked.
    Commit commit(Posting posting, BudgetPlace place, Consumer<Item> look) {
        return commit(posting, writes.of(posting, place).stream().map(write -> write.seenBy(look)).toList());
    }

    private Commit commit(Posting posting, List<Write> actions) {
        return switch (transactions.send(actions, subject(posting.head().head()))) {
            case Transactions.Sent.Done() -> new Commit.Done();
            case Transactions.Sent.Refused(var causes, var isAnswerLost) -> isAnswerLost && isWritten(posting)
                ? new Commit.Done()
                : new Commit.Refused(causes);
        };
    }

    private static String subject(Head head) {
        return head.partition() + "#" + head.chain().version() + "#" + head.chain().last();
    }

    /// Whether the transaction met what it wrote itself: an answer that was lost said yes. One entry proves all of it, or
    /// where there is none the mark of the request.
    private boolean isWritten(Posting posting) {
        if (!posting.encoded().isEmpty()) {
            var first = posting.encoded().getFirst();
            var stored = entries(List.of(first.entry().key()));
            return stored.stream().map(Recorded::hash).anyMatch(first.hash()::equals);
        }
        if (!posting.requests().isEmpty()) {
            var mark = posting.requests().getFirst();
            return request(mark.partition(), mark.request()).filter(mark::equals).isPresent();
        }
        return stands(posting.head().head());
    }

    /// A head with a state of its own says all there was to write; that of a series moves for everybody alike.
    private boolean stands(Head head) {
        return switch (head) {
            case Head.OfClaim _,Head.OfUpload _ -> series(head.partition()).filter(head::equals).isPresent();
            case Head.OfSeries _ -> false;
        };
    }
}
