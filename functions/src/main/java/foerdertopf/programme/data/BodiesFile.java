package foerdertopf.programme.data;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The bodies as lines of `;`-separated cells under a header, without quotes.
public final class BodiesFile {

    private BodiesFile() {}

    public static List<Row> parse(String csv) {
        var lines = csv.lines().filter(line -> !line.isBlank()).toList();
        var rows = new ArrayList<Row>();
        for (var i = 1; i < lines.size(); i++) {
            rows.add(row("bodies.csv line " + (i + 1), cells(lines.getFirst()), cells(lines.get(i))));
        }
        return rows;
    }

    /// A cell more than the header has stands under its number, and so is found to be unknown.
    private static Row row(String where, List<String> header, List<String> cells) {
        var fields = new TreeMap<String, String>();
        for (var i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                fields.put(i < header.size() ? header.get(i) : "in cell " + (i + 1), cells.get(i));
            }
        }
        return new Row(where, fields);
    }

    private static List<String> cells(String line) {
        return List.of(line.split(";", -1));
    }
}
