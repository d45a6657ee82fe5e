package foerdertopf.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// One text: what stands in it, and where which value goes.
record Text(List<Part> parts) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)(?::([a-z]+))?}");

    Text {
        parts = List.copyOf(parts);
    }

    sealed interface Part {
        record Words(String words) implements Part {}

        record Value(String name, Form form) implements Part {}
    }

    static Text parse(String template) {
        var parts = new ArrayList<Part>();
        var matcher = PLACEHOLDER.matcher(template);
        var end = 0;
        while (matcher.find()) {
            parts.add(new Part.Words(template.substring(end, matcher.start())));
            var form = matcher.group(2) == null ? Form.PLAIN : Form.byKey(matcher.group(2));
            parts.add(new Part.Value(matcher.group(1), form));
            end = matcher.end();
        }
        parts.add(new Part.Words(template.substring(end)));
        return new Text(parts);
    }

    /// A value that nobody gave is left empty: a text with a gap is better than no answer at all.
    String with(Map<String, String> values, Language language) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(switch (part) {
                case Part.Words(var words) -> words;
                case Part.Value(var name, var form) -> form.write(values.getOrDefault(name, ""), language);
            });
        }
        return text.toString();
    }

    SortedSet<String> placeholders() {
        var names = new TreeSet<String>();
        for (var part : parts) {
            if (part instanceof Part.Value(var name, _)) {
                names.add(name);
            }
        }
        return names;
    }
}
