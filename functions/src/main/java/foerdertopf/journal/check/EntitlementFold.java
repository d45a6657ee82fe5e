package foerdertopf.journal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Move;
import foerdertopf.journal.Slice;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Entitlement.Owner;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;
import foerdertopf.subsidy.Identities;
import foerdertopf.subsidy.Identity;

/// What each entitlement should be: its limit, how much of it is used, and which claim holds which slots.
final class EntitlementFold {

    private static final int IDS_A_READ = 90;

    private final OpeningFold openings;
    private final Map<PoolId, ExpectedUse> pools = new TreeMap<>();

    EntitlementFold(OpeningFold openings) {
        this.openings = openings;
    }

    void draw(ClaimEntry claim) {
        if (claim.result() instanceof ClaimEntry.Reserved(var subsidy)) {
            ofEntitlements(subsidy.draws()).forEach(draw -> expected(draw.pool()).use(draw, 1));
        }
    }

    void add(Move move) {
        move.taken().forEach(draw -> expected(draw.pool()).use(draw, 1));
        move.returned().forEach(draw -> expected(draw.pool()).use(draw, -1));
    }

    /// A guide's claim holds the weeks that counted, any other all it names.
    void hold(ClaimNumber number, ClaimEntry claim) {
        if (Identities.of(claim.measure()) instanceof Identity.InPool(var pool, var named)) {
            var weeks = claim.result()
                .subsidy()
                .draws()
                .stream()
                .flatMap(draw -> draw instanceof Draw.Weeks(var drawn, var found) && drawn.equals(pool)
                    ? Stream.of(found)
                    : Stream.<Slots>empty());
            expected(pool).hold(number, weeks.findFirst().orElse(named));
        }
    }

    private static Stream<Draw> ofEntitlements(List<Draw> draws) {
        return draws.stream().filter(draw -> !draw.pool().isBudget());
    }

    private ExpectedUse expected(PoolId pool) {
        return pools.computeIfAbsent(pool, _ -> new ExpectedUse());
    }

    void compare(LedgerReader ledger, Collection<BodyId> bodies, Differences differences) {
        var ids = new TreeSet<PoolId>();
        pools.forEach((pool, expected) -> {
            if (expected.isToBeFound()) {
                ids.add(pool);
            }
        });
        bodies.forEach(body -> ids.addAll(listed(ledger, new Owner.OfBody(body))));
        ids.addAll(listed(ledger, new Owner.Statewide()));
        var all = List.copyOf(ids);
        for (var start = 0; start < all.size(); start += IDS_A_READ) {
            compare(ledger, all.subList(start, Math.min(start + IDS_A_READ, all.size())), differences);
        }
    }

    private void compare(LedgerReader ledger, List<PoolId> ids, Differences differences) {
        differences.reading("entitlements from " + ids.getFirst() + " to " + ids.getLast(), () -> {
            var standing = ledger.entitlements(ids);
            for (var id : ids) {
                var expected = pools.getOrDefault(id, new ExpectedUse());
                var found = standing.get(id);
                if (found == null) {
                    differences.add(id.toString(), expected.figures(), "nothing");
                } else {
                    expected.compare(found, differences);
                    openings.compare(found, differences);
                }
            }
        });
    }

    private static List<PoolId> listed(LedgerReader ledger, Owner owner) {
        var ids = new ArrayList<PoolId>();
        var from = Slice.START;
        do {
            var slice = ledger.entitlementsByOwner(owner, from, IDS_A_READ);
            ids.addAll(slice.items());
            from = slice.next();
        } while (!from.equals(Slice.END));
        return ids;
    }
}
