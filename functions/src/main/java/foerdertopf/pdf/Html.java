package foerdertopf.pdf;

import java.util.Map;

/// Builds well-formed XHTML; every text and attribute is escaped.
final class Html {

    private final StringBuilder out = new StringBuilder(16_384);

    /// What stands inside an element.
    interface Content {
        void into(Html html);
    }

    Html element(String name, Map<String, String> attributes, Content content) {
        open(name, attributes);
        out.append('>');
        content.into(this);
        out.append("</").append(name).append('>');
        return this;
    }

    Html element(String name, Content content) {
        return element(name, Map.of(), content);
    }

    Html element(String name, Map<String, String> attributes, String text) {
        return element(name, attributes, html -> html.text(text));
    }

    Html element(String name, String text) {
        return element(name, Map.of(), text);
    }

    Html empty(String name, Map<String, String> attributes) {
        open(name, attributes);
        out.append("/>");
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void open(String name, Map<String, String> attributes) {
        out.append('<').append(name);
        attributes.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(attribute -> {
            out.append(' ').append(attribute.getKey()).append("=\"");
            escape(attribute.getValue());
            out.append('"');
        });
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(point) ? point : ' ');
            }
        });
    }

    /// XML 1.0 knows no other control characters.
    private static boolean isAllowed(int point) {
        return point == '\n' || point == '\t' || (point >= ' ' && point != 0xFFFE && point != 0xFFFF);
    }
}
