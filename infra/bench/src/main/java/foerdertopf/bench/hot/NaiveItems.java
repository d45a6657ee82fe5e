package foerdertopf.bench.hot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import foerdertopf.aws.Tables;
import foerdertopf.claim.Submission;
import foerdertopf.money.Money;
import foerdertopf.subsidy.Identities;
import foerdertopf.subsidy.Identity;
import foerdertopf.subsidy.Subsidy;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// The usual way to keep claims: an item a claim, one for each month of a course that is funded once, and a counter for
/// the budget. A claim can be found by body, by month and while it is open, as ours can.
final class NaiveItems {

    private static final int PARTS = 8;

    private NaiveItems() {}

    static Map<String, AttributeValue> claim(Submission submission, Subsidy subsidy) {
        var measure = submission.measure();
        var number = submission.intake().value();
        var part = Integer.toString(Math.floorMod(number.hashCode(), PARTS));
        var item = new HashMap<String, AttributeValue>();
        put(item, Tables.PK, "CLAIM#" + number);
        put(item, Tables.SK, "CLAIM");
        put(item, "fundingLine", measure.line().key());
        put(item, "body", measure.ags());
        put(item, "carrier", measure.carrier().name());
        put(item, "reference", measure.reference());
        put(item, "from", measure.period().from().toString());
        put(item, "to", measure.period().to().toString());
        put(item, "details", measure.details().toString());
        put(item, "subsidy", subsidy.amount().toString());
        put(item, "ruleVersion", subsidy.ruleVersion());
        put(item, "trace", subsidy.trace().toString());
        put(item, "status", "reserved");
        put(item, "submittedAt", submission.at().toString());
        put(item, Tables.BY_BODY.key(), measure.body().value());
        put(item, Tables.BY_BODY.sort(), measure.period().year() + "#" + number);
        put(item, Tables.BY_MONTH.key(), "2016-03#" + part);
        put(item, Tables.BY_MONTH.sort(), number);
        put(item, Tables.OPEN.key(), part);
        put(item, Tables.OPEN.sort(), number);
        return item;
    }

    static List<Map<String, AttributeValue>> identities(Submission submission) {
        if (!(Identities.of(submission.measure()) instanceof Identity.InPool(var pool, var slots))) {
            throw new IllegalStateException("a course without an entitlement");
        }
        return slots.numbers()
            .mapToObj(
                slot -> Map.of(
                    Tables.PK, text("IDENTITY#" + pool + "#" + slot),
                    Tables.SK, text("IDENTITY"),
                    "claim", text(submission.intake().value())))
            .toList();
    }

    /// Takes money from the budget, if there is enough.
    static Update draw(Tables tables, Money amount) {
        return Update.builder()
            .tableName(tables.pools())
            .key(budgetKey())
            .updateExpression("SET available = available - :amount, reserved = reserved + :amount")
            .conditionExpression("available >= :amount")
            .expressionAttributeValues(Map.of(":amount", number(amount.cents())))
            .build();
    }

    static Map<String, AttributeValue> budget(Money limit) {
        var item = new HashMap<>(budgetKey());
        item.put("available", number(limit.cents()));
        item.put("reserved", number(0));
        return item;
    }

    static Map<String, AttributeValue> budgetKey() {
        return Map.of(Tables.PK, text("BUDGET#naive"), Tables.SK, text("2016"));
    }

    private static void put(Map<String, AttributeValue> item, String name, String value) {
        item.put(name, text(value));
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
