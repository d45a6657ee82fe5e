package foerdertopf.usual;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import foerdertopf.aws.Tables;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.subsidy.Identities;
import foerdertopf.subsidy.Identity;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Subsidy;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// The usual way to keep claims: an item a claim, an item for each thing that is funded once, a counter for the budget and
/// one for each cap, which also says who holds which month or week. The claims can be found by body, by month and while
/// they are open, as ours can.
public final class ClaimItems {

    private static final String BUDGET = "BUDGET#wir";
    private static final String YEAR = "2016";
    private static final String CLAIM = "claim";
    private static final String AVAILABLE = "available";
    /// Of an index by month or of what is open: one key would not take the load.
    private static final int PARTS = 8;
    /// Its value makes no difference to what a write costs.
    private static final long MOST = 1_000_000_00;
    private static final Set<String> KEY = Set.of(Tables.PK, Tables.SK);

    private ClaimItems() {}

    public static Map<String, AttributeValue> claim(ClaimNumber number, Measure measure, Subsidy subsidy, Instant at) {
        var item = new HashMap<String, AttributeValue>();
        put(item, Tables.PK, "CLAIM#" + number);
        put(item, Tables.SK, "CLAIM");
        put(item, "fundingLine", measure.line().key());
        put(item, "body", measure.ags());
        put(item, "carrier", measure.carrier().name());
        put(item, "carrierKind", measure.carrier().kind().key());
        put(item, "reference", measure.reference());
        put(item, "from", measure.period().from().toString());
        put(item, "to", measure.period().to().toString());
        put(item, "details", measure.details().toString());
        put(item, "subsidy", subsidy.amount().toString());
        put(item, "ruleVersion", subsidy.ruleVersion());
        put(item, "trace", subsidy.trace().toString());
        put(item, "status", "reserved");
        put(item, "submittedAt", at.toString());
        put(item, Tables.BY_BODY.key(), measure.body().value());
        put(item, Tables.BY_BODY.sort(), YEAR + "#" + number);
        put(item, Tables.BY_MONTH.key(), "2016-02#" + shard(number));
        put(item, Tables.BY_MONTH.sort(), number.toString());
        put(item, Tables.OPEN.key(), shard(number));
        put(item, Tables.OPEN.sort(), number.toString());
        return item;
    }

    /// One for each month that a language course touches.
    public static List<Map<String, AttributeValue>> identities(ClaimNumber number, Measure measure) {
        if (!(Identities.of(measure) instanceof Identity.Fingerprints(_, var fingerprints))) {
            throw new IllegalStateException("held by its cap");
        }
        return fingerprints.stream().map(fingerprint -> identity(measure, fingerprint, number)).toList();
    }

    private static Map<String, AttributeValue> identity(Measure measure, long fingerprint, ClaimNumber number) {
        return Map.of(
            Tables.PK, text("IDENTITY#" + measure.body().value() + "#" + Long.toHexString(fingerprint)),
            Tables.SK, text("IDENTITY"),
            CLAIM, text(number.toString()));
    }

    /// The claim that holds an identity.
    public static String claimOf(Map<String, AttributeValue> identity) {
        var claim = identity.get(CLAIM);
        return claim == null ? "" : claim.s();
    }

    /// Takes money from the budget, if there is enough.
    public static Update draw(Tables tables, Money amount) {
        return Update.builder()
            .tableName(tables.pools())
            .key(budgetKey())
            .updateExpression("SET available = available - :amount, reserved = reserved + :amount")
            .conditionExpression("available >= :amount")
            .expressionAttributeValues(Map.of(":amount", number(amount.cents())))
            .build();
    }

    /// Takes from a cap what is left of it, and its months or weeks, if nobody holds one of them.
    public static Update hold(Tables tables, ClaimNumber number, Identity.InPool identity, Draw draw) {
        var slots = identity.slots().numbers().mapToObj(slot -> "slot" + slot).toList();
        return Update.builder()
            .tableName(tables.pools())
            .key(Map.of(Tables.PK, text("CAP#" + identity.pool()), Tables.SK, text("CAP")))
            .updateExpression("SET " + joined(slots, ", ", "%s = :claim") + " ADD taken :taken")
            .conditionExpression(joined(slots, " AND ", "attribute_not_exists(%s)")
                + " AND (attribute_not_exists(taken) OR taken <= :most)")
            .expressionAttributeValues(
                Map.of(":claim", text(number.toString()), ":taken", number(taken(draw)), ":most", number(MOST)))
            .build();
    }

    private static String joined(List<String> slots, String separator, String each) {
        return slots.stream().map(each::formatted).collect(Collectors.joining(separator));
    }

    private static long taken(Draw draw) {
        return switch (draw) {
            case Draw.Euros(_, var amount) -> amount.cents();
            case Draw.Weeks(_, var weeks) -> weeks.count();
            case Draw.WorkedHours(_, var hours) -> hours.hundredths();
        };
    }

    public static Map<String, AttributeValue> budget(Money limit) {
        var item = new HashMap<>(budgetKey());
        item.put(AVAILABLE, number(limit.cents()));
        item.put("reserved", number(0));
        return item;
    }

    /// What is left in a budget, in cents; none where there is no budget.
    public static long availableCents(Map<String, AttributeValue> budget) {
        var available = budget.get(AVAILABLE);
        return available == null ? 0 : Long.parseLong(available.n());
    }

    public static Map<String, AttributeValue> budgetKey() {
        return Map.of(Tables.PK, text(BUDGET), Tables.SK, text(YEAR));
    }

    public static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        return item.entrySet()
            .stream()
            .filter(attribute -> KEY.contains(attribute.getKey()))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String shard(ClaimNumber number) {
        return Integer.toString(Math.floorMod(number.hashCode(), PARTS));
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
