package foerdertopf.column;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Maps from text to text. Those with the same keys lie together, and each key's texts are a column.
public final class TextMaps implements Column<SortedMap<String, String>> {

    public static final Column<SortedMap<String, String>> TEXT_MAPS = new TextMaps();

    private static final Column<List<String>> KEYS = Columns.listsOf(Columns.TEXTS);

    private TextMaps() {}

    @Override
    public void write(ByteWriter out, List<? extends SortedMap<String, String>> values) {
        var keys = Columns.each(values, map -> List.copyOf(map.keySet()));
        var groups = Groups.of(keys);
        var shapes = List.copyOf(groups.places().keySet());
        out.unsigned(shapes.size());
        KEYS.write(out, shapes);
        Columns.INTS.write(out, Columns.each(keys, shapes::indexOf));
        for (var shape : shapes) {
            var alike = groups.pick(shape, values);
            shape.forEach(key -> Columns.TEXTS.write(out, Columns.each(alike, map -> text(map, key))));
        }
    }

    @Override
    public List<SortedMap<String, String>> read(ByteReader in, int count) {
        var shapes = KEYS.read(in, in.count(count));
        var numbers = Columns.INTS.read(in, count);
        return Groups.of(numbers).gather((number, size) -> read(in, Columns.at(shapes, number), size));
    }

    private static List<SortedMap<String, String>> read(ByteReader in, List<String> shape, int size) {
        var maps = new ArrayList<SortedMap<String, String>>(Columns.each(size, _ -> new TreeMap<>()));
        for (var key : shape) {
            var texts = Columns.TEXTS.read(in, size);
            for (var index = 0; index < size; index++) {
                maps.get(index).put(key, texts.get(index));
            }
        }
        return maps;
    }

    private static String text(SortedMap<String, String> map, String key) {
        return map.getOrDefault(key, "");
    }
}
