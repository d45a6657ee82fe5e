package foerdertopf.report;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

import foerdertopf.pool.PoolId;
import foerdertopf.programme.FundingLine;

/// What a body's claims did in the month. The figures of the whole are the sum of those of the bodies.
public record BodyFigures(
    SortedMap<FundingLine, ClaimFigures> lines,
    SortedMap<PoolId, Flows> flows,
    RefusalFigures refusals,
    SortedMap<EntitlementFigures.Kind, EntitlementFigures> entitlements) {

    public static final BodyFigures NONE = new BodyFigures(
        new TreeMap<>(), new TreeMap<>(), RefusalFigures.NONE, new TreeMap<>());

    public BodyFigures {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        flows = Collections.unmodifiableSortedMap(new TreeMap<>(flows));
        entitlements = Collections.unmodifiableSortedMap(new TreeMap<>(entitlements));
    }

    public ClaimFigures claims() {
        return lines.values().stream().reduce(ClaimFigures.NONE, ClaimFigures::plus);
    }

    public BodyFigures plus(BodyFigures other) {
        return new BodyFigures(
            merged(lines, other.lines, ClaimFigures::plus),
            merged(flows, other.flows, Flows::plus),
            refusals.plus(other.refusals),
            merged(entitlements, other.entitlements, EntitlementFigures::plus));
    }

    private static <K, V> SortedMap<K, V> merged(SortedMap<K, V> one, Map<K, V> other, BinaryOperator<V> sum) {
        var all = new TreeMap<>(one);
        other.forEach((key, value) -> all.merge(key, value, sum));
        return all;
    }
}
