package foerdertopf.bench.limits;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Which items a transaction on its way touches, and until when. One that begins when another ends does not meet it.
final class Flights {

    private final Map<Place, Long> until = new HashMap<>();

    boolean touches(Place item, long now) {
        return until.getOrDefault(item, now) > now;
    }

    void begin(Collection<Place> items, long end) {
        items.forEach(item -> until.put(item, end));
    }
}
