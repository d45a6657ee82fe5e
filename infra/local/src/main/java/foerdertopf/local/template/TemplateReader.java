package foerdertopf.local.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `template.yaml` into a [Template]. Parameters without a default need a value from outside.
public final class TemplateReader {

    /// The region and the account that local ARNs name.
    public static final String REGION = "eu-central-1";
    public static final String ACCOUNT = "000000000000";

    private static final Map<String, String> PSEUDO = Map.of("AWS::Region", REGION, "AWS::AccountId", ACCOUNT,
        "AWS::StackName", "foerdertopf", "AWS::Partition", "aws", "AWS::URLSuffix", "amazonaws.com");

    private TemplateReader() {}

    public static Template read(Path file, Map<String, String> parameters) throws IOException {
        return read(Files.readString(file), parameters);
    }

    public static Template read(String yaml, Map<String, String> parameters) {
        return assemble(resources(yaml, parameters));
    }

    /// The resources, with the globals in them and all references resolved.
    static Resources resources(String yaml, Map<String, String> parameters) {
        var tree = YamlTree.read(yaml);
        var declared = mapping(tree, "Parameters");
        var merged = Globals.resources(mapping(tree, "Globals"), mapping(tree, "Resources"));
        var intrinsics = new Intrinsics(values(declared, parameters), listed(declared), mapping(tree, "Conditions"),
            merged);
        return new Resources(new Place("template.Resources", merged, intrinsics), intrinsics);
    }

    private static Template assemble(Resources resources) {
        var functions = new FunctionReader(resources);
        var events = new EventReader(resources);
        return new Template(TableReader.read(resources), BucketReader.read(resources), functions.read(),
            events.routes(), events.bucketEvents(), events.schedules(), TokenRuleReader.read(resources),
            ApiCorsReader.read(resources));
    }

    private static Map<?, ?> mapping(Map<String, Object> tree, String section) {
        return tree.get(section) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Map<String, String> values(Map<?, ?> declared, Map<String, String> given) {
        var values = new HashMap<>(PSEUDO);
        for (var entry : declared.entrySet()) {
            var name = entry.getKey().toString();
            values.put(name, value(name, entry.getValue(), given));
        }
        return values;
    }

    private static String value(String name, Object declaration, Map<String, String> given) {
        var value = given.get(name);
        if (value != null) {
            return value;
        }
        if (declaration instanceof Map<?, ?> map && map.containsKey("Default")) {
            return String.valueOf(map.get("Default"));
        }
        throw new TemplateFault("Parameters." + name, "has no default, and the local cloud has no value for it");
    }

    private static Set<String> listed(Map<?, ?> declared) {
        var listed = new HashSet<String>();
        declared.forEach((name, declaration) -> {
            if (declaration instanceof Map<?, ?> map && List.of("CommaDelimitedList", "List<String>", "List<Number>")
                .contains(String.valueOf(map.get("Type")))) {
                listed.add(name.toString());
            }
        });
        return listed;
    }
}
