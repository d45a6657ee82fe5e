package foerdertopf.programme.data;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A programme's file as read, before anyone checked it: the fields of its head and the rows of its sections.
public record ProgrammeData(Row head, SortedMap<String, List<Row>> sections) {

    public ProgrammeData {
        sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
    }

    List<Row> section(String name) {
        return sections.getOrDefault(name, List.of());
    }
}
