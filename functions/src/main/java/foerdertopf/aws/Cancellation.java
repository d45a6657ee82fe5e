package foerdertopf.aws;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import foerdertopf.journal.Commit.Cause;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Why a transaction was cancelled: a reason for each of its writes, in their order.
final class Cancellation {

    private static final String CONDITION = "ConditionalCheckFailed";
    private static final Set<String> NONE_OR_PASSING = Set.of(
        "None", "TransactionConflict", "ProvisionedThroughputExceeded", "ThrottlingError");

    private final List<CancellationReason> reasons;
    private final List<Write> writes;

    /// Anything but conditions and what passes is a fault of ours, and flies on.
    Cancellation(TransactionCanceledException exception, List<Write> writes) {
        this.reasons = exception.cancellationReasons();
        this.writes = writes;
        if (reasons.size() != writes.size() || !reasons.stream().allMatch(Cancellation::isKnown)) {
            throw exception;
        }
    }

    /// A condition refused: trying the same again is no use.
    boolean isFinal() {
        return reasons.stream().anyMatch(Cancellation::isCondition);
    }

    List<Cause> causes() {
        return refused().mapToObj(place -> writes.get(place).refusal().apply(stands(place))).toList();
    }

    private IntStream refused() {
        return IntStream.range(0, reasons.size()).filter(place -> isCondition(reasons.get(place)));
    }

    private Optional<Item> stands(int place) {
        var reason = reasons.get(place);
        return reason.hasItem() && !reason.item().isEmpty()
            ? Optional.of(new Item(reason.item()))
            : Optional.empty();
    }

    private static boolean isCondition(CancellationReason reason) {
        return CONDITION.equals(reason.code());
    }

    private static boolean isKnown(CancellationReason reason) {
        return isCondition(reason) || NONE_OR_PASSING.contains(reason.code());
    }
}
