package foerdertopf.local.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// CloudFormation's functions, worked out for this machine. One it does not know is a fault, never a guess.
final class Intrinsics {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");

    private final Map<String, String> values;
    private final Set<String> listed;
    private final Map<?, ?> conditions;
    private final ResourceNames names;

    /// The values of parameters and pseudo parameters; those `listed` hold a list with commas.
    Intrinsics(Map<String, String> values, Set<String> listed, Map<?, ?> conditions, Map<?, ?> resources) {
        this.values = values;
        this.listed = listed;
        this.conditions = conditions;
        this.names = new ResourceNames(values, resources, raw -> text("Resources", raw));
    }

    /// The value with a function at its top worked out; what lies deeper is resolved when it is looked at.
    Object resolve(String path, Object raw) {
        if (!(raw instanceof Map<?, ?> map) || map.size() != 1) {
            return raw;
        }
        var name = map.keySet().iterator().next().toString();
        if (!name.equals("Ref") && !name.startsWith("Fn::")) {
            return raw;
        }
        return apply(path, name, map.values().iterator().next());
    }

    private Object apply(String path, String function, Object argument) {
        return switch (function) {
            case "Ref" -> reference(path, text(path, argument));
            case "Fn::Sub" -> substitute(path, argument);
            case "Fn::GetAtt" -> attribute(path, list(path, argument));
            case "Fn::Join" -> join(path, list(path, argument));
            case "Fn::If" -> choose(path, list(path, argument));
            default -> throw new TemplateFault(path, function + " is not known to the local cloud");
        };
    }

    private Object reference(String path, String name) {
        if (name.equals("AWS::NoValue")) {
            return Place.Nothing.NOTHING;
        }
        var value = values.get(name);
        if (value == null) {
            return names.reference(path, name);
        }
        return listed.contains(name) ? List.of(value.split(",")) : value;
    }

    private String attribute(String path, List<?> argument) {
        return names.attribute(path, text(path, argument.get(0)), text(path, argument.get(1)));
    }

    private String substitute(String path, Object argument) {
        if (!(argument instanceof List<?> parts)) {
            return substitute(path, text(path, argument), Map.of());
        }
        if (parts.get(1) instanceof Map<?, ?> own) {
            return substitute(path, text(path, parts.get(0)), own);
        }
        throw new TemplateFault(path, "Fn::Sub needs a mapping as its second part");
    }

    private String substitute(String path, String pattern, Map<?, ?> own) {
        return VARIABLE.matcher(pattern).replaceAll(match -> {
            var found = own.get(match.group(1));
            var value = found == null ? variable(path, match.group(1)) : text(path, found);
            return Matcher.quoteReplacement(value);
        });
    }

    private String variable(String path, String name) {
        if (name.startsWith("!")) {
            return "${" + name.substring(1) + "}";
        }
        var dot = name.indexOf('.');
        return dot < 0 ? text(path, reference(path, name))
            : names.attribute(path, name.substring(0, dot), name.substring(dot + 1));
    }

    private String join(String path, List<?> argument) {
        return list(path, argument.get(1)).stream()
            .map(item -> text(path, item))
            .collect(Collectors.joining(text(path, argument.get(0))));
    }

    private Object choose(String path, List<?> argument) {
        var branch = holds(path, text(path, argument.get(0))) ? argument.get(1) : argument.get(2);
        return resolve(path, branch);
    }

    /// Whether the condition of that name holds here.
    boolean holds(String path, String condition) {
        var found = conditions.get(condition);
        if (found == null) {
            throw new TemplateFault(path, "no condition " + condition);
        }
        return truth(path, found);
    }

    private boolean truth(String path, Object expression) {
        if (!(expression instanceof Map<?, ?> map) || map.size() != 1) {
            throw new TemplateFault(path, "is no condition");
        }
        var argument = map.values().iterator().next();
        return switch (map.keySet().iterator().next().toString()) {
            case "Condition" -> holds(path, text(path, argument));
            case "Fn::Equals" -> equal(path, list(path, argument));
            case "Fn::Not" -> !truth(path, list(path, argument).getFirst());
            case "Fn::And" -> list(path, argument).stream().allMatch(part -> truth(path, part));
            case "Fn::Or" -> list(path, argument).stream().anyMatch(part -> truth(path, part));
            default -> throw new TemplateFault(path, "is a condition not known to the local cloud");
        };
    }

    private boolean equal(String path, List<?> sides) {
        return text(path, sides.get(0)).equals(text(path, sides.get(1)));
    }

    private String text(String path, Object raw) {
        return switch (resolve(path, raw)) {
            case String text -> text;
            case Boolean flag -> flag.toString();
            default -> throw new TemplateFault(path, "is no text");
        };
    }

    private List<?> list(String path, Object raw) {
        if (resolve(path, raw) instanceof List<?> list) {
            return list;
        }
        throw new TemplateFault(path, "is no list");
    }
}
