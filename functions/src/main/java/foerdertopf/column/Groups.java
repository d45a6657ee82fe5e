package foerdertopf.column;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;

/// Sorts the places of a list into groups, in the order in which the groups first appear, and puts them together again.
public record Groups<K>(List<K> keys, Map<K, List<Integer>> places) {

    public static <K> Groups<K> of(List<K> keys) {
        var places = new LinkedHashMap<K, List<Integer>>();
        for (var place = 0; place < keys.size(); place++) {
            places.computeIfAbsent(keys.get(place), _ -> new ArrayList<>()).add(place);
        }
        return new Groups<>(keys, places);
    }

    /// The values of one group.
    public <T> List<T> pick(K key, List<? extends T> values) {
        return Columns.each(places.getOrDefault(key, List.of()), values::get);
    }

    /// Asks for each group's values by its key and size, and puts each value in its place.
    public <T> List<T> gather(BiFunction<K, Integer, List<? extends T>> values) {
        var found = new LinkedHashMap<K, Iterator<? extends T>>();
        places.forEach((key, group) -> found.put(key, values.apply(key, group.size()).iterator()));
        return Columns.each(keys, key -> next(found, key));
    }

    private static <K, T> T next(Map<K, Iterator<? extends T>> found, K key) {
        var values = found.get(key);
        if (values == null) {
            throw new NoSuchElementException("no group for a key of its own");
        }
        return values.next();
    }
}
