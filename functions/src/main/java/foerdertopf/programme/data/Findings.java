package foerdertopf.programme.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects what is wrong with the data, each finding once.
final class Findings {

    private final Set<String> texts = new LinkedHashSet<>();

    void add(String where, String what) {
        texts.add(where + ": " + what);
    }

    void add(Row row, String what) {
        add(row.where(), what);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    List<String> texts() {
        return List.copyOf(texts);
    }
}
