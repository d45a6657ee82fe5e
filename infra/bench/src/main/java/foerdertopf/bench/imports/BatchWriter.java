package foerdertopf.bench.imports;

import static foerdertopf.refusal.Code.DUPLICATE_FUNDING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import foerdertopf.aws.Tables;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.RejectedRow.Finding;
import foerdertopf.money.Money;
import foerdertopf.refusal.Refusal;
import foerdertopf.usual.ClaimItems;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Baseline B: looks which courses are known, takes the sum from the budget, then writes claims and identities 25 at a
/// time. Quick, and neither safe against two files at once nor against a process that ends in between.
record BatchWriter(DynamoDbClient client, Tables tables, IntakeId intake) implements UsualWriter {

    private static final int MOST_ITEMS = 25;
    /// A claim and at most two months.
    private static final int ITEMS_A_CLAIM = 3;

    @Override
    public int most() {
        return MOST_ITEMS / ITEMS_A_CLAIM;
    }

    @Override
    public List<RowOutcome> book(List<CheckedRow.Sound> rows) {
        var known = known(rows);
        var sum = Money.ZERO;
        var claims = new ArrayList<WriteRequest>();
        var identities = new ArrayList<WriteRequest>();
        var outcomes = new ArrayList<RowOutcome>();
        for (var row : rows) {
            var number = new ClaimNumber(intake, row.candidate().row());
            var own = ClaimItems.identities(number, row.candidate().measure());
            var first = own.stream().flatMap(item -> Stream.ofNullable(known.get(ClaimItems.key(item)))).findFirst();
            if (first.isPresent()) {
                outcomes.add(duplicate(row, first.get()));
                continue;
            }
            own.forEach(identity -> known.put(ClaimItems.key(identity), number.toString()));
            sum = sum.plus(row.subsidy().amount());
            claims.add(put(ClaimItems.claim(number, row.candidate().measure(), row.subsidy(), ProductImport.NOW)));
            own.forEach(identity -> identities.add(put(identity)));
            outcomes.add(booked(row));
        }
        draw(sum);
        write(claims, identities);
        return outcomes;
    }

    private Map<Map<String, AttributeValue>, String> known(List<CheckedRow.Sound> rows) {
        var keys = rows.stream()
            .flatMap(row -> ClaimItems
                .identities(new ClaimNumber(intake, row.candidate().row()), row.candidate().measure())
                .stream())
            .map(ClaimItems::key)
            .distinct()
            .toList();
        var wanted = Map.of(tables.pools(), KeysAndAttributes.builder().keys(keys).consistentRead(true).build());
        var known = new HashMap<Map<String, AttributeValue>, String>();
        while (!wanted.isEmpty()) {
            var asked = wanted;
            var answer = client.batchGetItem(request -> request.requestItems(asked));
            answer.responses()
                .getOrDefault(tables.pools(), List.of())
                .forEach(item -> known.put(ClaimItems.key(item), ClaimItems.claimOf(item)));
            wanted = answer.unprocessedKeys();
        }
        return known;
    }

    private void draw(Money sum) {
        var draw = ClaimItems.draw(tables, sum);
        client.updateItem(
            request -> request.tableName(draw.tableName())
                .key(draw.key())
                .updateExpression(draw.updateExpression())
                .conditionExpression(draw.conditionExpression())
                .expressionAttributeValues(draw.expressionAttributeValues()));
    }

    private void write(List<WriteRequest> claims, List<WriteRequest> identities) {
        if (claims.isEmpty()) {
            return;
        }
        var left = Map.of(tables.journal(), claims, tables.pools(), identities);
        while (!left.isEmpty()) {
            var asked = left;
            left = client.batchWriteItem(request -> request.requestItems(asked)).unprocessedItems();
        }
    }

    private static WriteRequest put(Map<String, AttributeValue> item) {
        return WriteRequest.builder().putRequest(put -> put.item(item)).build();
    }

    private static RowOutcome booked(CheckedRow.Sound row) {
        var candidate = row.candidate();
        return new RowOutcome.Booked(
            new ClaimEntry(
                candidate.rows(), candidate.measure(), candidate.terms(), new ClaimEntry.Reserved(row.subsidy())));
    }

    private static RowOutcome duplicate(CheckedRow.Sound row, String first) {
        var refusal = Refusal.of(DUPLICATE_FUNDING, Map.of("firstClaim", first));
        return new RowOutcome.Turned(new RejectedRow(row.candidate().row(), List.of(new Finding("", refusal))));
    }
}
