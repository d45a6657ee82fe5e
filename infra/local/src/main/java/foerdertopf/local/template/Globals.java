package foerdertopf.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Writes what `Globals` says into each resource it is meant for, as SAM does: mappings are merged, lists joined, the
/// resource's own scalars win.
final class Globals {

    private static final Map<String, String> KINDS = Map.of("AWS::Serverless::Function", "Function",
        "AWS::Serverless::HttpApi", "HttpApi");

    private Globals() {}

    /// The resources of the template, with the globals in them.
    static Map<String, Object> resources(Map<?, ?> globals, Map<?, ?> resources) {
        var merged = new LinkedHashMap<String, Object>();
        resources.forEach((id, resource) -> merged.put(id.toString(),
            resource instanceof Map<?, ?> map ? resource(globals, map) : resource));
        return merged;
    }

    private static Map<?, ?> resource(Map<?, ?> globals, Map<?, ?> resource) {
        var kind = KINDS.getOrDefault(String.valueOf(resource.get("Type")), "");
        var general = globals.get(kind);
        if (general == null) {
            return resource;
        }
        var merged = new LinkedHashMap<Object, Object>(resource);
        merged.put("Properties", merge(general, Objects.requireNonNullElse(resource.get("Properties"), Map.of())));
        return merged;
    }

    private static Object merge(Object global, Object own) {
        if (global instanceof Map<?, ?> general && own instanceof Map<?, ?> special) {
            return mappings(general, special);
        }
        if (global instanceof List<?> general && own instanceof List<?> special) {
            var joined = new ArrayList<Object>(general);
            joined.addAll(special);
            return joined;
        }
        return own;
    }

    private static Map<Object, Object> mappings(Map<?, ?> general, Map<?, ?> special) {
        var merged = new LinkedHashMap<Object, Object>(general);
        special.forEach((key, value) -> merged.merge(key, value, Globals::merge));
        return merged;
    }
}
