package foerdertopf.local.template;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// What `!Ref` and `!GetAtt` of a resource are here: the names and ARNs that CloudFormation would give.
final class ResourceNames {

    private final Map<String, String> values;
    private final Map<?, ?> resources;
    private final Function<Object, String> text;

    ResourceNames(Map<String, String> values, Map<?, ?> resources, Function<Object, String> text) {
        this.values = values;
        this.resources = resources;
        this.text = text;
    }

    String reference(String path, String id) {
        if (id.endsWith(".Alias")) {
            return alias(path, id.substring(0, id.length() - ".Alias".length()));
        }
        return switch (type(path, id)) {
            case "AWS::S3::Bucket" -> named(id, "BucketName").toLowerCase(Locale.ROOT);
            case "AWS::DynamoDB::Table" -> named(id, "TableName");
            case "AWS::Serverless::Function" -> named(id, "FunctionName");
            case "AWS::IAM::Role" -> named(id, "RoleName");
            case "AWS::SQS::Queue" -> named(id, "QueueName");
            default -> id;
        };
    }

    String attribute(String path, String id, String attribute) {
        var name = reference(path, id);
        if (attribute.equals("QueueName") && type(path, id).equals("AWS::SQS::Queue")) {
            return name;
        }
        if (!attribute.equals("Arn")) {
            return type(path, id).equals("AWS::Serverless::Function") && attribute.equals("Alias") ? alias(path, id)
                : id + "." + attribute;
        }
        return switch (type(path, id)) {
            case "AWS::S3::Bucket" -> "arn:aws:s3:::" + name;
            case "AWS::DynamoDB::Table" -> arn("dynamodb", "table/" + name);
            case "AWS::Serverless::Function" -> arn("lambda", "function:" + name);
            case "AWS::SQS::Queue" -> arn("sqs", name);
            case "AWS::IAM::Role" -> "arn:aws:iam::" + values.get("AWS::AccountId") + ":role/" + name;
            default -> arn("local", id);
        };
    }

    private String alias(String path, String function) {
        var alias = property(function, "AutoPublishAlias");
        if (alias == Place.Nothing.NOTHING) {
            throw new TemplateFault(path, function + " has no AutoPublishAlias");
        }
        return attribute(path, function, "Arn") + ":" + text.apply(alias);
    }

    private String arn(String service, String rest) {
        return "arn:aws:" + service + ":" + values.get("AWS::Region") + ":" + values.get("AWS::AccountId") + ":" + rest;
    }

    /// SAM makes a role `<function>Role` for each function that names none.
    private String type(String path, String id) {
        if (resources.get(id) instanceof Map<?, ?> resource && resource.get("Type") instanceof String type) {
            return type;
        }
        if (id.endsWith("Role") && resources.containsKey(id.substring(0, id.length() - "Role".length()))) {
            return "AWS::IAM::Role";
        }
        throw new TemplateFault(path, "no parameter and no resource " + id);
    }

    private String named(String id, String property) {
        var name = property(id, property);
        return name == Place.Nothing.NOTHING ? values.get("AWS::StackName") + "-" + id : text.apply(name);
    }

    private Object property(String id, String property) {
        if (resources.get(id) instanceof Map<?, ?> resource && resource.get("Properties") instanceof Map<?, ?> all) {
            var found = all.get(property);
            return found == null ? Place.Nothing.NOTHING : found;
        }
        return Place.Nothing.NOTHING;
    }
}
