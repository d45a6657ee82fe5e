package foerdertopf.bench.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import foerdertopf.aws.Tables;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.subsidy.Identities;
import foerdertopf.subsidy.Identity;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Subsidy;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// The usual way to keep claims: an item a claim, an item for each thing that is funded once, a counter for the budget.
/// The claims can be found by body, by month and while they are open, as ours can.
final class ClaimItems {

    private static final String BUDGET = "BUDGET#wir";
    private static final String YEAR = "2016";
    private static final String CLAIM = "claim";
    private static final int MOST_WEEKS = 46;
    private static final Set<String> KEY = Set.of(Tables.PK, Tables.SK);

    private ClaimItems() {}

    static Map<String, AttributeValue> claim(ClaimNumber number, Measure measure, Subsidy subsidy) {
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
        put(item, "submittedAt", ProductImport.NOW.toString());
        put(item, Tables.BY_BODY.key(), measure.body().value());
        put(item, Tables.BY_BODY.sort(), YEAR + "#" + number);
        put(item, Tables.BY_MONTH.key(), "2016-02#" + shard(number));
        put(item, Tables.BY_MONTH.sort(), number.toString());
        put(item, Tables.OPEN.key(), shard(number));
        put(item, Tables.OPEN.sort(), number.toString());
        return item;
    }

    /// One for each month that a course touches, or for each week of a guide.
    static List<Map<String, AttributeValue>> identities(ClaimNumber number, Measure measure) {
        return switch (Identities.of(measure)) {
            case Identity.Fingerprints(_, var fingerprints) -> fingerprints.stream()
                .map(mark -> identity(measure.body().value() + "#" + Long.toHexString(mark), number))
                .toList();
            case Identity.InPool(var pool, var slots) ->
                slots.numbers().mapToObj(slot -> identity(pool + "#" + slot, number)).toList();
        };
    }

    private static Map<String, AttributeValue> identity(String what, ClaimNumber number) {
        return Map.of(
            Tables.PK, text("IDENTITY#" + what),
            Tables.SK, text("IDENTITY"),
            CLAIM, text(number.toString()));
    }

    /// The claim that holds an identity.
    static String claimOf(Map<String, AttributeValue> identity) {
        var claim = identity.get(CLAIM);
        return claim == null ? "" : claim.s();
    }

    /// Takes money from the budget, if there is enough.
    static Update draw(Tables tables, Money amount) {
        return Update.builder()
            .tableName(tables.pools())
            .key(budgetKey())
            .updateExpression("SET available = available - :amount, reserved = reserved + :amount")
            .conditionExpression("available >= :amount")
            .expressionAttributeValues(Map.of(":amount", AttributeValue.fromN(Long.toString(amount.cents()))))
            .build();
    }

    /// Counts what a measure uses of the caps it has of its own, such as a guide's weeks.
    static List<Update> counters(Tables tables, Subsidy subsidy) {
        return subsidy.draws().stream().flatMap(draw -> switch (draw) {
            case Draw.Weeks(var pool, var weeks) -> Stream.of(counter(tables, pool, weeks.count(), MOST_WEEKS));
            case Draw.Euros _,Draw.WorkedHours _ -> Stream.<Update>empty();
        }).toList();
    }

    private static Update counter(Tables tables, PoolId pool, int used, int most) {
        return Update.builder()
            .tableName(tables.pools())
            .key(Map.of(Tables.PK, text("POOL#" + pool), Tables.SK, text("POOL")))
            .updateExpression("ADD used :used")
            .conditionExpression("attribute_not_exists(used) OR used <= :before")
            .expressionAttributeValues(
                Map.of(
                    ":used", AttributeValue.fromN(Integer.toString(used)),
                    ":before", AttributeValue.fromN(Integer.toString(most - used))))
            .build();
    }

    static Map<String, AttributeValue> budget(Money limit) {
        var item = new HashMap<>(budgetKey());
        item.put("available", AttributeValue.fromN(Long.toString(limit.cents())));
        item.put("reserved", AttributeValue.fromN("0"));
        return item;
    }

    static Map<String, AttributeValue> budgetKey() {
        return Map.of(Tables.PK, text(BUDGET), Tables.SK, text(YEAR));
    }

    static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        return item.entrySet()
            .stream()
            .filter(attribute -> KEY.contains(attribute.getKey()))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String shard(ClaimNumber number) {
        return Integer.toString(number.row() % 8);
    }

    private static void put(Map<String, AttributeValue> item, String name, String value) {
        item.put(name, text(value));
    }

    static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
