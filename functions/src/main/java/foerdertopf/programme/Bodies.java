package foerdertopf.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import foerdertopf.ids.BodyId;

/// The regional bodies, found by id or by any official key they ever bore. Never by name: there are two Kassel.
public final class Bodies {

    /// Lengths of a municipality's key, and of the same with the association it belongs to.
    private static final Pattern LONG_KEY = Pattern.compile("([0-9]{5})([0-9]{3}|[0-9]{7})");

    private final List<Body> all;
    private final Map<BodyId, Body> byId = new TreeMap<>();
    private final Map<String, KeyLookup.Known> byKey = new HashMap<>();

    public Bodies(List<Body> all) {
        this.all = List.copyOf(all);
        for (var body : all) {
            byId.put(body.id(), body);
            body.keys().forEach(key -> byKey.put(key.ags(), new KeyLookup.Known(body, key)));
        }
    }

    /// In the order of the data.
    public List<Body> all() {
        return all;
    }

    public Optional<Body> body(BodyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public KeyLookup find(String ags) {
        var asGiven = lookUp(ags);
        if (!(asGiven instanceof KeyLookup.Unknown)) {
            return asGiven;
        }
        return switch (lookUp("0" + ags)) {
            case KeyLookup.Known(_, var key) -> new KeyLookup.LeadingZeroLost(key.ags());
            case KeyLookup.UnknownButWithin(var meant) -> new KeyLookup.LeadingZeroLost(meant);
            case KeyLookup.LeadingZeroLost _,KeyLookup.Unknown _ -> asGiven;
        };
    }

    private KeyLookup lookUp(String ags) {
        var known = byKey.get(ags);
        if (known != null) {
            return known;
        }
        var within = LONG_KEY.matcher(ags);
        return within.matches() && byKey.containsKey(within.group(1))
            ? new KeyLookup.UnknownButWithin(within.group(1))
            : new KeyLookup.Unknown();
    }
}
