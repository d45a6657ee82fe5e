package foerdertopf.aws;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import foerdertopf.journal.Commit;
import foerdertopf.journal.Head;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Recorded;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// The books in DynamoDB: each posting is one transaction with its conditions in the writes.
public final class DynamoLedger extends DynamoReader implements Ledger {

    private final DynamoDbClient client;
    private final Tables tables;
    private final PostingWrites writes;
    private final Pacing pacing;

    public DynamoLedger(DynamoDbClient client, Tables tables, Pacing pacing) {
        super(client, tables, pacing);
        this.client = client;
        this.tables = tables;
        this.writes = new PostingWrites(tables);
        this.pacing = pacing;
    }

    @Override
    public Ledger within(Duration time) {
        return new DynamoLedger(client, tables, pacing.within(time));
    }

    @Override
    public Commit commit(Posting posting) {
        var actions = writes.of(posting);
        Limits.require(actions);
        var request = request(posting, actions);
        var tries = new Tries(pacing);
        var isAnswerLost = false;
        while (true) {
            try {
                client.transactWriteItems(request);
                return new Commit.Done();
            } catch (TransactionCanceledException e) {
                var cancellation = new Cancellation(e, actions);
                if (cancellation.isFinal()) {
                    return isAnswerLost && isWritten(posting)
                        ? new Commit.Done()
                        : new Commit.Refused(cancellation.causes());
                }
                tries.again(e);
            } catch (SdkException e) {
                var trouble = Trouble.of(e);
                if (trouble == Trouble.FAULT) {
                    throw e;
                }
                isAnswerLost = isAnswerLost || trouble == Trouble.ANSWER_LOST;
                tries.again(e);
            }
        }
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

    /// The token lets DynamoDB itself know a repetition of this very request for ten minutes.
    private TransactWriteItemsRequest request(Posting posting, List<Write> actions) {
        return TransactWriteItemsRequest.builder()
            .clientRequestToken(token(posting.head().head()))
            .transactItems(actions.stream().map(Write::action).toList())
            .build();
    }

    /// Made of chance, and of where the posting leads, so that two instances with the same chance do not meet.
    private String token(Head head) {
        var chance = pacing.random().nextLong() + "#" + pacing.random().nextLong();
        var chain = head.chain();
        var name = chance + "#" + head.partition() + "#" + chain.version() + "#" + chain.last();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
