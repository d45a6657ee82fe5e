package foerdertopf.lambda.pools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import foerdertopf.claim.fields.FieldRule;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.ListPlace;
import foerdertopf.journal.Slice;
import foerdertopf.json.Json;
import foerdertopf.lambda.http.Answer;
import foerdertopf.lambda.http.Call;
import foerdertopf.lambda.http.Cursor;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.Identity;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.lambda.http.ListScope;
import foerdertopf.lambda.http.Listing;
import foerdertopf.lambda.http.Problem;
import foerdertopf.lambda.http.QueryForm;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.Entitlement.Owner;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.Bodies;
import foerdertopf.refusal.Code;

/// Lists budgets for everybody, entitlements for the office and for the body they belong to.
public final class ListPoolsEndpoint implements Endpoint {

    private static final int MOST_READS = 40;
    private static final FieldRule<Kind> KIND = FieldRules.oneOf(Kind.values(), kind -> kind.key);

    private final LedgerReader ledger;
    private final Budgets budgets;
    private final Bodies bodies;

    private enum Kind {
        BUDGET("budget"), ENTITLEMENT("entitlement");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    public ListPoolsEndpoint(LedgerReader ledger, Budgets budgets, Bodies bodies) {
        this.ledger = ledger;
        this.budgets = budgets;
        this.bodies = bodies;
    }

    @Override
    public Answer answer(Call call) {
        var errors = new InputErrors();
        var query = new QueryForm(call.request(), errors);
        var kind = query.value("kind", KIND).orElse(Kind.BUDGET);
        var limit = query.limit();
        var cursor = query.cursor();
        query.nothingElse();
        if (!errors.isEmpty()) {
            return Answer.refused(Problem.invalid(errors.all()));
        }
        if (!call.identity().hasAnyRole()) {
            return Answer.refused(Problem.of(Code.FORBIDDEN));
        }
        return switch (kind) {
            case BUDGET -> budgets(cursor, limit);
            case ENTITLEMENT -> entitlements(owners(call.identity()), cursor, limit);
        };
    }

    private Answer budgets(String cursor, int limit) {
        var scope = new ListScope("budgets", List.of());
        return scope.place(cursor)
            .flatMap(Cursor::parse)
            .filter(from -> from.from().isEmpty())
            .map(from -> budgets(from.list(), limit, scope))
            .orElseGet(Listing::badCursor);
    }

    private Answer budgets(int passed, int limit, ListScope scope) {
        var rest = budgets.all().stream().skip(passed).toList();
        var page = rest.stream().limit(limit).map((Budget budget) -> PoolJson.of(budget)).toList();
        var next = page.size() < rest.size() ? new Cursor(passed + limit, "").text() : "";
        return Listing.page(page, scope.cursor(next));
    }

    private List<Owner> owners(Identity identity) {
        if (!identity.readsEverything()) {
            return identity.isApplicant() ? identity.bodies().stream().<Owner>map(Owner.OfBody::new).toList()
                : List.of();
        }
        var owners = new ArrayList<Owner>();
        bodies.all().forEach(body -> owners.add(new Owner.OfBody(body.id())));
        owners.add(new Owner.Statewide());
        return owners;
    }

    private Answer entitlements(List<Owner> owners, String cursor, int limit) {
        var scope = new ListScope("entitlements", owners.stream().map(Owner::toString).toList());
        return scope.place(cursor)
            .flatMap(Cursor::parse)
            .filter(from -> ListPlace.isWellFormed(from.from()))
            .map(from -> entitlements(owners, from, limit, scope))
            .orElseGet(Listing::badCursor);
    }

    /// One owner after the other, until the page is full or enough was read.
    private Answer entitlements(List<Owner> owners, Cursor from, int limit, ListScope scope) {
        var items = new ArrayList<Json>();
        var cursor = Optional.of(from).filter(at -> at.list() < owners.size());
        for (var reads = 0; cursor.isPresent() && items.size() < limit && reads < MOST_READS; reads++) {
            var at = cursor.get();
            var slice = ledger.entitlementsByOwner(owners.get(at.list()), at.from(), limit - items.size());
            items.addAll(entitlements(slice));
            cursor = Optional.of(after(at, slice)).filter(next -> next.list() < owners.size());
        }
        return Listing.page(items, scope.cursor(cursor.map(Cursor::text).orElse("")));
    }

    private static Cursor after(Cursor at, Slice<PoolId> slice) {
        return slice.next().equals(Slice.END) ? new Cursor(at.list() + 1, "") : new Cursor(at.list(), slice.next());
    }

    private List<Json.Fields> entitlements(Slice<PoolId> slice) {
        var found = ledger.entitlements(slice.items());
        return slice.items()
            .stream()
            .map(pool -> Optional.ofNullable(found.get(pool)))
            .flatMap(Optional::stream)
            .map((Entitlement entitlement) -> PoolJson.of(entitlement))
            .toList();
    }
}
