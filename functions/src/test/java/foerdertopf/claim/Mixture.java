package foerdertopf.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import foerdertopf.journal.Chunk;
import foerdertopf.journal.Entry;
import foerdertopf.journal.Head;
import foerdertopf.journal.Intake;
import foerdertopf.journal.PageStatus;
import foerdertopf.journal.Partition;
import foerdertopf.journal.Recorded;
import foerdertopf.journal.RequestMark;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolId;

/// Puts an answer together from two: every other item is as it was before, the rest as after. What is one item is either.
final class Mixture {

    private int next;

    Mixture(int first) {
        this.next = first;
    }

    Object of(Object before, Object after) {
        return switch (after) {
            case Map<?, ?> map -> entitlements(map, (Map<?, ?>) before);
            case List<?> list -> list((List<?>) before, list);
            case Partition partition -> partition((Partition) before, partition);
            case Chunk chunk -> chunk((Chunk) before, chunk);
            case Optional<?> found -> found((Optional<?>) before, found);
            default -> isOld() ? before : after;
        };
    }

    private Optional<?> found(Optional<?> before, Optional<?> after) {
        return before.isPresent() && before.get() instanceof Intake.OfClaim old
            && after.isPresent() && after.get() instanceof Intake.OfClaim fresh
                ? Optional.of(new Intake.OfClaim(
                    isOld() ? old.head() : fresh.head(), fresh.page(), list(old.decisions(), fresh.decisions())))
                : isOld() ? before : after;
    }

    private Partition partition(Partition before, Partition after) {
        return new Partition(
            isOld() ? before.head() : after.head(),
            list(before.entries(), after.entries()),
            list(before.statuses(), after.statuses()),
            list(before.marks(), after.marks()));
    }

    private Chunk chunk(Chunk before, Chunk after) {
        return new Chunk(
            list(before.pages(), after.pages()),
            list(before.statuses(), after.statuses()),
            list(before.decisions(), after.decisions()));
    }

    private Map<PoolId, Entitlement> entitlements(Map<?, ?> after, Map<?, ?> before) {
        var mixed = new TreeMap<PoolId, Entitlement>();
        list(List.copyOf(before.values()), List.copyOf(after.values()))
            .forEach(item -> mixed.put(((Entitlement) item).id(), (Entitlement) item));
        return mixed;
    }

    private <T> List<T> list(Collection<? extends T> before, Collection<? extends T> after) {
        var old = byKey(before);
        var fresh = byKey(after);
        var keys = new LinkedHashSet<>(fresh.keySet());
        keys.addAll(old.keySet());
        var mixed = new ArrayList<T>();
        keys.forEach(key -> Optional.<T>ofNullable((isOld() ? old : fresh).get(key)).ifPresent(mixed::add));
        return mixed;
    }

    private static <T> Map<Object, T> byKey(Collection<? extends T> items) {
        var byKey = new LinkedHashMap<Object, T>();
        items.forEach(item -> byKey.put(key(item), item));
        return byKey;
    }

    private static Object key(Object item) {
        return switch (item) {
            case Budget budget -> budget.id();
            case Entitlement entitlement -> entitlement.id();
            case Head head -> head.partition();
            case PageStatus status -> status.page();
            case Recorded recorded -> recorded.entry().key();
            case Entry entry -> entry.key();
            case RequestMark mark -> mark.request();
            default -> item;
        };
    }

    private boolean isOld() {
        return next++ % 2 == 0;
    }
}
