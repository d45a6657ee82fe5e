package foerdertopf.baseline.naive;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.subsidy.Identities;
import foerdertopf.subsidy.Identity;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Subsidy;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// The items of one claim, all written or none: the claim, what it draws, and what is funded once.
record ClaimItems(String journal, String pools) {

    List<TransactWriteItem> of(String claimId, ClaimBody body, Measure measure, Subsidy subsidy, Money budget) {
        var items = new ArrayList<TransactWriteItem>();
        items.add(put(journal, claim(claimId, body, subsidy)));
        items.add(draw(subsidy.draws().getFirst(), budget));
        subsidy.draws().stream().skip(1).map(this::use).forEach(items::add);
        identities(measure).stream().map(name -> put(pools, identity(name, claimId))).forEach(items::add);
        return items;
    }

    private static Map<String, AttributeValue> claim(String claimId, ClaimBody body, Subsidy subsidy) {
        var item = new HashMap<>(key("CLAIM#" + claimId, "CLAIM"));
        item.put("fundingLine", fromS(body.fundingLine()));
        item.put("body", fromS(body.body()));
        item.put("carrier", fromS(body.carrier().name()));
        item.put("carrierKind", fromS(body.carrier().kind()));
        item.put("reference", fromS(body.reference()));
        item.put("from", fromS(body.period().from()));
        item.put("to", fromS(body.period().to()));
        item.put("details", fromS(String.valueOf(body.details())));
        item.put("subsidy", fromS(subsidy.amount().toString()));
        item.put("ruleVersion", fromS(subsidy.ruleVersion()));
        item.put("status", fromS("reserved"));
        return item;
    }

    private TransactWriteItem draw(Draw draw, Money limit) {
        return TransactWriteItem.builder()
            .update(
                update -> update.tableName(pools)
                    .key(key("BUDGET#" + draw.pool().value(), "POOL"))
                    .updateExpression("SET available = if_not_exists(available, :limit) - :amount")
                    .conditionExpression("attribute_not_exists(available) OR available >= :amount")
                    .expressionAttributeValues(
                        Map.of(":limit", fromN(Long.toString(limit.cents())), ":amount", fromN(amount(draw)))))
            .build();
    }

    private TransactWriteItem use(Draw draw) {
        return TransactWriteItem.builder()
            .update(
                update -> update.tableName(pools)
                    .key(key("ENTITLEMENT#" + draw.pool().value(), "POOL"))
                    .updateExpression("ADD used :amount")
                    .expressionAttributeValues(Map.of(":amount", fromN(amount(draw)))))
            .build();
    }

    static String amount(Draw draw) {
        return switch (draw) {
            case Draw.Euros(_, var euros) -> Long.toString(euros.cents());
            case Draw.Weeks(_, var weeks) -> Integer.toString(weeks.count());
            case Draw.WorkedHours(_, var hours) -> hours.toString();
        };
    }

    private static List<String> identities(Measure measure) {
        return switch (Identities.of(measure)) {
            case Identity.Fingerprints(_, var fingerprints) ->
                fingerprints.stream().map(print -> measure.body() + "#" + Long.toHexString(print)).toList();
            case Identity.InPool(var pool, var slots) ->
                slots.numbers().mapToObj(slot -> pool.value() + "#" + slot).toList();
        };
    }

    private static Map<String, AttributeValue> identity(String name, String claimId) {
        var item = new HashMap<>(key("IDENTITY#" + name, "IDENTITY"));
        item.put("claim", fromS(claimId));
        return item;
    }

    private static TransactWriteItem put(String table, Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
            .put(put -> put.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"))
            .build();
    }

    private static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of("pk", fromS(pk), "sk", fromS(sk));
    }
}
