package foerdertopf.lambda.pools;

import java.util.List;
import java.util.Optional;

import foerdertopf.journal.LedgerReader;
import foerdertopf.json.Json;
import foerdertopf.lambda.http.Answer;
import foerdertopf.lambda.http.Call;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.Identity;
import foerdertopf.lambda.http.Problem;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.Pseudonyms;
import foerdertopf.refusal.Code;

/// Shows one pool. An entitlement of somebody else is as if it did not exist. The slashes in an id are slashes here however
/// they were sent: an HTTP API decodes a path, once, before it looks for the route. A guide is found by each way to write
/// its pseudonym.
public final class GetPoolEndpoint implements Endpoint {

    private final LedgerReader ledger;
    private final Budgets budgets;
    private final Pseudonyms pseudonyms;

    public GetPoolEndpoint(LedgerReader ledger, Budgets budgets, Pseudonyms pseudonyms) {
        this.ledger = ledger;
        this.budgets = budgets;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public Answer answer(Call call) {
        if (!call.identity().hasAnyRole()) {
            return Answer.refused(Problem.of(Code.FORBIDDEN));
        }
        return Optional.of(call.request().pathParameter("id"))
            .filter(PoolId::isWellFormed)
            .map(PoolId::new)
            .map(pseudonyms::issued)
            .flatMap(pool -> pool.isBudget() ? budgets.find(pool).map(PoolJson::of) : entitlement(pool, call))
            .map(Answer::ok)
            .orElseGet(() -> Answer.refused(Problem.of(Code.NOT_FOUND)));
    }

    private Optional<Json.Fields> entitlement(PoolId pool, Call call) {
        return Optional.ofNullable(ledger.entitlements(List.of(pool)).get(pool))
            .filter(entitlement -> isFor(call.identity(), entitlement.owner()))
            .map(PoolJson::of);
    }

    private static boolean isFor(Identity identity, Entitlement.Owner owner) {
        return switch (owner) {
            case Entitlement.Owner.OfBody(var body) -> identity.mayRead(body);
            case Entitlement.Owner.Statewide() -> identity.readsEverything();
        };
    }
}
