package foerdertopf.bench.imports;

import static foerdertopf.refusal.Code.DUPLICATE_FUNDING;
import static foerdertopf.refusal.Code.POOL_EXHAUSTED;

import java.util.List;
import java.util.Map;

import foerdertopf.aws.Tables;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.RejectedRow.Finding;
import foerdertopf.refusal.Refusal;
import foerdertopf.usual.ClaimItems;
import foerdertopf.usual.ClaimTransaction;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Baseline A: one transaction a claim. Claim, identities and budget are written together, each under its condition, so
/// it is as exact as ours; nothing is gathered.
record TransactionPerClaim(DynamoDbClient client, Tables tables, IntakeId intake) implements UsualWriter {

    private static final String REFUSED = "ConditionalCheckFailed";

    @Override
    public int most() {
        return 1;
    }

    @Override
    public List<RowOutcome> book(List<CheckedRow.Sound> rows) {
        return rows.stream().map(this::book).toList();
    }

    private RowOutcome book(CheckedRow.Sound row) {
        var candidate = row.candidate();
        var subsidy = row.subsidy();
        var number = new ClaimNumber(intake, candidate.row());
        var actions = ClaimTransaction.of(tables, number, candidate.measure(), subsidy, ProductImport.NOW);
        try {
            client.transactWriteItems(request -> request.transactItems(actions));
            return new RowOutcome.Booked(
                new ClaimEntry(
                    candidate.rows(), candidate.measure(), candidate.terms(), new ClaimEntry.Reserved(subsidy)));
        } catch (TransactionCanceledException cancelled) {
            return new RowOutcome.Turned(
                new RejectedRow(candidate.row(), List.of(new Finding("", refusal(cancelled, number)))));
        }
    }

    private static Refusal refusal(TransactionCanceledException cancelled, ClaimNumber number) {
        var reasons = cancelled.cancellationReasons();
        for (var reason : reasons.subList(ClaimTransaction.FIRST_IDENTITY, reasons.size())) {
            if (isRefused(reason)) {
                return Refusal.of(DUPLICATE_FUNDING, Map.of("firstClaim", ClaimItems.claimOf(reason.item())));
            }
        }
        if (isRefused(reasons.get(ClaimTransaction.BUDGET))) {
            return Refusal.of(POOL_EXHAUSTED, Map.of("pool", "wir-2016", "claimId", number.toString()));
        }
        throw cancelled;
    }

    private static boolean isRefused(CancellationReason reason) {
        return REFUSED.equals(reason.code());
    }
}
