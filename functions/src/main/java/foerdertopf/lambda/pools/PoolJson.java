package foerdertopf.lambda.pools;

import foerdertopf.json.Json;
import foerdertopf.json.JsonBuilder;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Unit;
import foerdertopf.pool.Usage;

/// Writes pools: euros and hours as decimal texts, weeks as whole numbers.
final class PoolJson {

    private PoolJson() {}

    static Json.Fields of(Budget budget) {
        return pool(budget.id(), Unit.EUR)
            .put("limit", budget.limit().toString())
            .put("available", budget.available().toString())
            .put("reserved", budget.reserved().toString())
            .put("approved", budget.approved().toString())
            .put("paid", budget.paid().toString())
            .build();
    }

    static Json.Fields of(Entitlement entitlement) {
        var json = pool(entitlement.id(), entitlement.usage().unit());
        return switch (entitlement.usage()) {
            case Usage.Euros(var limit, var used) ->
                json.put("limit", limit.toString()).put("used", used.toString()).build();
            case Usage.Weeks(var limit, var used) -> json.put("limit", limit).put("used", used.count()).build();
            case Usage.WorkedHours(var limit, var used) ->
                json.put("limit", limit.toString()).put("used", used.toString()).build();
        };
    }

    private static JsonBuilder pool(PoolId id, Unit unit) {
        return Json.fields().put("pool", id.value()).put("unit", unit.text());
    }
}
