package foerdertopf.json;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.programme.data.ProgrammeData;
import foerdertopf.programme.data.Row;

/// JSON of one shape: an object of texts, and of lists of flat objects of texts. Whatever else is there is named.
final class SectionedJson {

    private final SortedMap<String, String> head = new TreeMap<>();
    private final SortedMap<String, List<Row>> sections = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();

    sealed interface Outcome {}

    record Parsed(ProgrammeData data) implements Outcome {}

    record Malformed(List<String> findings) implements Outcome {}

    private SectionedJson() {}

    static Outcome parse(String text) {
        var sectioned = new SectionedJson();
        switch (JsonReader.read(text)) {
            case JsonReading.Malformed(var line, var column) ->
                sectioned.findings.add("no JSON from line " + line + ", column " + column + " on");
            case JsonReading.Read(var json, var repeated) -> {
                repeated.forEach(pointer -> sectioned.findings.add(pointer + ": given twice"));
                sectioned.addAll(json);
            }
        }
        return sectioned.findings.isEmpty()
            ? new Parsed(new ProgrammeData(new Row("head", sectioned.head), sectioned.sections))
            : new Malformed(sectioned.findings);
    }

    private void addAll(Json json) {
        if (!(json instanceof Json.Fields(var byName))) {
            findings.add("the file is no JSON object");
            return;
        }
        byName.forEach((name, value) -> {
            if (value instanceof Json.Items(var items)) {
                sections.put(name, rows(name, items));
            } else {
                addText(head, name, name, value);
            }
        });
    }

    private List<Row> rows(String section, List<Json> items) {
        var rows = new ArrayList<Row>();
        for (var item : items) {
            var where = section + "[" + rows.size() + "]";
            var fields = new TreeMap<String, String>();
            if (item instanceof Json.Fields(var byName)) {
                byName.forEach((name, value) -> addText(fields, name, where + "." + name, value));
            } else {
                findings.add(where + ": no JSON object");
            }
            rows.add(new Row(where, fields));
        }
        return rows;
    }

    private void addText(SortedMap<String, String> fields, String name, String where, Json value) {
        if (value instanceof Json.Text(var text)) {
            fields.put(name, text);
        } else {
            findings.add(where + ": no text");
        }
    }
}
