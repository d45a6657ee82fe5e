package foerdertopf.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

/// A copy of the checkout's template in which parts of a resource are changed.
public record ChangedTemplate(String yaml) {

    public ChangedTemplate() {
        this(Checkout.read("template.yaml"));
    }

    /// Changes the first such part of the resource.
    public ChangedTemplate with(String resource, String part, String instead) {
        var start = yaml.indexOf("\n  " + resource + ":\n");
        assertThat(start).as(resource).isNotNegative();
        var found = yaml.indexOf(part, start);
        assertThat(found).as(resource + " has " + part).isBetween(start, end(start));
        return new ChangedTemplate(yaml.substring(0, found) + instead + yaml.substring(found + part.length()));
    }

    /// Where the next line stands that is not within the resource.
    private int end(int start) {
        var line = yaml.indexOf('\n', start + 1);
        while (line >= 0 && (yaml.startsWith("\n    ", line) || yaml.startsWith("\n\n", line))) {
            line = yaml.indexOf('\n', line + 1);
        }
        return line < 0 ? yaml.length() : line;
    }
}
