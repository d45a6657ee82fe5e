package foerdertopf.report;

import java.util.Map;

/// Finds texts for people by their key, with values written as people write them.
public interface Wording {

    String text(String key, Map<String, String> values);

    default String text(String key) {
        return text(key, Map.of());
    }

    /// A single value, in the form that `report.cell.<form>` gives it.
    default String value(String form, String value) {
        return text("report.cell." + form, Map.of("value", value));
    }
}
