package foerdertopf.aws;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;

import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The books that a rehearsed call finds. Each kind leads to writes of its own.
public enum Rehearsal {
    EMPTY_BOOKS {
        @Override
        String item(String request) {
            return NOTHING;
        }
    },
    A_BUDGET {
        @Override
        String item(String request) {
            return request.contains("\"BUDGET#") ? budget() : NOTHING;
        }
    };

    private static final String NOTHING = "{}";
    private static final Money LIMIT = new Money(1_500_000_00);

    /// What DynamoDB would answer to a request for one item.
    abstract String item(String request);

    private static String budget() {
        var budget = new Budget(
            new PoolId("deutsch4u-2016"), LIMIT, LIMIT, Money.ZERO, Money.ZERO, Money.ZERO, YearMonth.of(2016, 2));
        var item = new PoolItems(new Keys(new Tables("", ""))).of(budget);
        return item.attributes()
            .entrySet()
            .stream()
            .map(Rehearsal::attribute)
            .collect(Collectors.joining(",", "{\"Item\":{", "}}"));
    }

    /// A budget consists of plain texts and numbers.
    private static String attribute(Map.Entry<String, AttributeValue> attribute) {
        var value = attribute.getValue();
        var typed = value.s() == null ? "{\"N\":\"" + value.n() + "\"}" : "{\"S\":\"" + value.s() + "\"}";
        return "\"" + attribute.getKey() + "\":" + typed;
    }
}
