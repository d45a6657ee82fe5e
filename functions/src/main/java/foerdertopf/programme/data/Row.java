package foerdertopf.programme.data;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// One line of data as read: where it stands, and its fields as text.
public record Row(String where, SortedMap<String, String> fields) {

    public Row {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }
}
