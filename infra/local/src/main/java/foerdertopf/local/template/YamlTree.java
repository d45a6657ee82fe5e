package foerdertopf.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A YAML text as maps, lists and scalars; CloudFormation's short tags take their long form (`!Sub x` is `{"Fn::Sub": x}`).
final class YamlTree {

    private YamlTree() {}

    static Map<String, Object> read(String yaml) {
        var settings = LoadSettings.builder().setLabel("template").build();
        var root = new Compose(settings).composeString(yaml)
            .orElseThrow(() -> new TemplateFault("template", "is empty"));
        if (root instanceof MappingNode mapping) {
            return mapping(mapping);
        }
        throw new TemplateFault("template", "is no mapping");
    }

    private static Object value(Node node) {
        var tag = node.getTag().getValue();
        return tag.startsWith("!") ? Map.of(longForm(tag.substring(1)), argument(tag, node)) : plain(node);
    }

    private static String longForm(String tag) {
        return tag.equals("Ref") || tag.equals("Condition") ? tag : "Fn::" + tag;
    }

    private static Object argument(String tag, Node node) {
        var argument = plain(node);
        if (tag.equals("!GetAtt") && argument instanceof String dotted) {
            var dot = dotted.indexOf('.');
            return List.of(dotted.substring(0, dot), dotted.substring(dot + 1));
        }
        return argument;
    }

    private static Object plain(Node node) {
        return switch (node) {
            case MappingNode mapping -> mapping(mapping);
            case SequenceNode sequence -> sequence(sequence);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new TemplateFault("template", "has a node that is no mapping, sequence or scalar");
        };
    }

    private static Map<String, Object> mapping(MappingNode node) {
        var entries = new LinkedHashMap<String, Object>();
        for (var entry : node.getValue()) {
            var key = ((ScalarNode) entry.getKeyNode()).getValue();
            if (entries.putIfAbsent(key, value(entry.getValueNode())) != null) {
                throw new TemplateFault(key, "stands twice in one mapping");
            }
        }
        return entries;
    }

    private static List<Object> sequence(SequenceNode node) {
        var items = new ArrayList<Object>();
        node.getValue().forEach(item -> items.add(value(item)));
        return items;
    }

    private static Object scalar(ScalarNode node) {
        if (node.getTag().equals(Tag.BOOL)) {
            return Boolean.valueOf(node.getValue());
        }
        return node.getTag().equals(Tag.NULL) ? Place.Nothing.NOTHING : node.getValue();
    }
}
