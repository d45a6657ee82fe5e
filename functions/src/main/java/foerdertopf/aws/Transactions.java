package foerdertopf.aws;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import foerdertopf.journal.Commit.Cause;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Sends a transaction until it is carried out or a condition refuses it.
record Transactions(DynamoDbClient client, Pacing pacing) {

    /// What became of it.
    sealed interface Sent {
        record Done() implements Sent {}

        /// Where an answer was lost before, what refuses may be what was written itself.
        record Refused(List<Cause> causes, boolean isAnswerLost) implements Sent {}
    }

    /// `subject` says what it is about: a part of its name.
    Sent send(List<Write> actions, String subject) {
        Limits.require(actions);
        var request = request(actions, subject);
        var tries = new Tries(pacing);
        var isAnswerLost = false;
        while (true) {
            try {
                client.transactWriteItems(request);
                return new Sent.Done();
            } catch (TransactionCanceledException e) {
                var cancellation = new Cancellation(e, actions);
                if (cancellation.isFinal()) {
                    return new Sent.Refused(cancellation.causes(), isAnswerLost);
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

    /// The token lets DynamoDB itself know a repetition of this very request for ten minutes. It is made of chance, and of
    /// the subject, so that two instances with the same chance do not meet.
    private TransactWriteItemsRequest request(List<Write> actions, String subject) {
        var name = pacing.random().nextLong() + "#" + pacing.random().nextLong() + "#" + subject;
        return TransactWriteItemsRequest.builder()
            .clientRequestToken(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString())
            .transactItems(actions.stream().map(Write::action).toList())
            .build();
    }
}
