package foerdertopf.bench.limits;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A set of texts in an item; it is gone with the last of them.
record Sets(Map<String, AttributeValue> item, String name) {

    void add(AttributeValue texts) {
        var all = new TreeSet<>(present());
        all.addAll(texts.ss());
        item.put(name, AttributeValue.fromSs(List.copyOf(all)));
    }

    void remove(AttributeValue texts) {
        var rest = new TreeSet<>(present());
        rest.removeAll(texts.ss());
        if (rest.isEmpty()) {
            item.remove(name);
        } else {
            item.put(name, AttributeValue.fromSs(List.copyOf(rest)));
        }
    }

    private List<String> present() {
        var value = item.get(name);
        return value == null ? List.of() : value.ss();
    }
}
