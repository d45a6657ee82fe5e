package foerdertopf.bench.limits;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Units of one kind, by the partition key they are taken from.
final class KeyUnits {

    private final double aSecond;
    private final Map<String, UnitBucket> buckets = new HashMap<>();

    KeyUnits(double aSecond) {
        this.aSecond = aSecond;
    }

    /// Those keys that cannot give what is wanted of them at this moment.
    Set<String> lacking(Map<String, Double> wanted, long now) {
        return wanted.entrySet()
            .stream()
            .filter(want -> !bucket(want.getKey()).has(want.getValue(), now))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    }

    void take(Map<String, Double> wanted, long now) {
        wanted.forEach((key, units) -> bucket(key).take(units, now));
    }

    /// The key that most was taken from, with how much.
    Optional<HotKey> hottest() {
        return buckets.entrySet()
            .stream()
            .map(bucket -> new HotKey(bucket.getKey(), bucket.getValue().taken()))
            .max(Comparator.comparingDouble(HotKey::units).thenComparing(HotKey::key));
    }

    private UnitBucket bucket(String key) {
        return buckets.computeIfAbsent(key, _ -> new UnitBucket(aSecond));
    }
}
