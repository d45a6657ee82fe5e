package foerdertopf.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A place in the template: what stands there, with references resolved, and the path to it for messages.
final class Place {

    /// What stands at a place that the template does not have.
    enum Nothing {
        NOTHING
    }

    private final String path;
    private final Object value;
    private final Intrinsics intrinsics;

    Place(String path, Object raw, Intrinsics intrinsics) {
        this.path = path;
        this.value = intrinsics.resolve(path, raw);
        this.intrinsics = intrinsics;
    }

    String path() {
        return path;
    }

    boolean exists() {
        return value != Nothing.NOTHING;
    }

    Place at(String first, String... further) {
        var place = child(first);
        for (var key : further) {
            place = place.child(key);
        }
        return place;
    }

    private Place child(String key) {
        if (!exists()) {
            return new Place(path + "." + key, Nothing.NOTHING, intrinsics);
        }
        if (value instanceof Map<?, ?> map) {
            return new Place(path + "." + key, inside(map, key), intrinsics);
        }
        throw new TemplateFault(path, "is no mapping");
    }

    private static Object inside(Map<?, ?> map, String key) {
        var found = map.get(key);
        return found == null ? Nothing.NOTHING : found;
    }

    /// The first of the two that the template has.
    Place or(Place other) {
        return exists() ? this : other;
    }

    String text() {
        return optionalText().orElseThrow(() -> new TemplateFault(path, "is missing"));
    }

    Optional<String> optionalText() {
        return switch (value) {
            case Nothing _ -> Optional.empty();
            case String text -> Optional.of(text);
            case Boolean flag -> Optional.of(flag.toString());
            default -> throw new TemplateFault(path, "is no text");
        };
    }

    int number(int otherwise) {
        return optionalText().map(this::parsed).orElse(otherwise);
    }

    private int parsed(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException notDigits) {
            throw new TemplateFault(path, "is no number: " + digits);
        }
    }

    /// The items of a list; a single value counts as a list of one, nothing as an empty list.
    List<Place> items() {
        if (!exists()) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            return List.of(this);
        }
        var items = new ArrayList<Place>();
        for (var item : list) {
            items.add(new Place(path + "[" + items.size() + "]", item, intrinsics));
        }
        return items.stream().filter(Place::exists).toList();
    }

    Stream<String> texts() {
        return items().stream().map(Place::text);
    }

    Map<String, Place> entries() {
        var entries = new LinkedHashMap<String, Place>();
        if (!exists()) {
            return entries;
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw new TemplateFault(path, "is no mapping");
        }
        for (var key : map.keySet()) {
            var place = at(key.toString());
            if (place.exists()) {
                entries.put(key.toString(), place);
            }
        }
        return entries;
    }

    boolean isText() {
        return value instanceof String;
    }
}
