package foerdertopf.claim;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.journal.Status;
import foerdertopf.pool.Account;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Rebooking;
import foerdertopf.pool.Room;
import foerdertopf.subsidy.Identities;
import foerdertopf.subsidy.Identity;

/// What goes back when a claim lets go: its money to the budget, its draws and slots to the entitlements. A waiting claim
/// drew nothing and gives back its slots alone.
record Release(
    YearMonth month, MonthGuard guard, List<Rebooking> money, List<Draw> returned, List<PoolChange> changes) {

    /// Empty where the claim and its pools were not read at one moment: another decision let go of what the claim holds, or
    /// the books move on to another month.
    static Optional<Release> of(LedgerReader ledger, String programme, Place place) {
        var drawn = drawn(place);
        var money = drawn.stream().filter(draw -> draw.pool().isBudget()).findFirst();
        return entitlementChanges(ledger, place, drawn).flatMap(changes -> money.isPresent()
            ? withMoney(ledger, (Draw.Euros) money.get(), drawn, changes)
            : withoutMoney(ledger, programme, changes));
    }

    private static List<Draw> drawn(Place place) {
        return place.view().status() == Status.WAITING ? List.of() : place.view().entry().result().subsidy().draws();
    }

    private static Optional<Release> withMoney(
        LedgerReader ledger, Draw.Euros money, List<Draw> drawn, List<PoolChange> entitlements) {
        return ledger.budget(money.pool()).map(budget -> {
            var release = new Rebooking(budget.id(), Account.RESERVED, Account.AVAILABLE, money.amount());
            var changes = new ArrayList<>(entitlements);
            changes.addFirst(
                new PoolChange.OfBudget(budget.id(), budget.openMonth(), release.shift(), new Room.Enough()));
            var returned = drawn.stream().filter(draw -> !draw.pool().isBudget()).toList();
            return new Release(budget.openMonth(), new MonthGuard.Open(), List.of(release), returned, changes);
        });
    }

    private static Optional<Release> withoutMoney(
        LedgerReader ledger, String programme, List<PoolChange> entitlements) {
        return ledger.openMonth(programme)
            .map(month -> new Release(
                month, new MonthGuard.Is(programme, month), List.of(), List.of(), entitlements));
    }

    /// Empty where one of them does not show what the claim holds of it.
    private static Optional<List<PoolChange>> entitlementChanges(
        LedgerReader ledger, Place place, List<Draw> drawn) {
        var held = Identities.of(place.view().entry().measure()) instanceof Identity.InPool(var pool, _)
            ? Set.of(pool)
            : Set.<PoolId>of();
        var ids = new TreeSet<>(held);
        drawn.stream().map(Draw::pool).filter(pool -> !pool.isBudget()).forEach(ids::add);
        var found = ids.isEmpty() ? Map.<PoolId, Entitlement>of() : ledger.entitlements(ids);
        var number = new ClaimNumber(place.page().page().intake(), place.entry().row());
        var changes = new ArrayList<PoolChange>();
        for (var id : ids) {
            var draws = drawn.stream().filter(draw -> draw.pool().equals(id)).toList();
            Optional.ofNullable(found.get(id))
                .filter(seen -> !held.contains(id) || seen.isHeldBy(number))
                .filter(seen -> draws.stream().allMatch(seen.usage()::includes))
                .ifPresent(seen -> changes.add(new PoolChange.OfEntitlement(seen, freed(seen, number, draws))));
        }
        return changes.size() == ids.size() ? Optional.of(changes) : Optional.empty();
    }

    private static Entitlement freed(Entitlement seen, ClaimNumber number, List<Draw> draws) {
        var returned = seen.leftBy(number);
        for (var draw : draws) {
            returned = returned.returned(draw);
        }
        return returned;
    }
}
