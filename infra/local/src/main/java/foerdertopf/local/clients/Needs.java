package foerdertopf.local.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import foerdertopf.local.template.TemplateReader;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;

/// Which permissions a call of the SDK needs, as the service authorization reference lists them.
final class Needs {

    private static final String ACCOUNT = TemplateReader.REGION + ":" + TemplateReader.ACCOUNT;
    private static final Set<String> LISTING = Set.of("ListObjects", "ListObjectsV2", "HeadBucket");
    private static final Map<String, String> OBJECT_ACTIONS = Map.of("HeadObject", "GetObject", "CopyObject",
        "PutObject", "CreateMultipartUpload", "PutObject", "UploadPart", "PutObject", "CompleteMultipartUpload",
        "PutObject");

    private Needs() {}

    static List<Need> of(String service, String operation, SdkRequest request) {
        return switch (service) {
            case "DynamoDb" -> dynamoDb(operation, request);
            case "S3" -> s3(operation, request);
            case "Lambda" -> List.of(new Need("lambda:" + operation.replaceFirst("^Invoke$", "InvokeFunction"),
                function(field(request, "FunctionName"))));
            default -> throw new IllegalArgumentException("the local cloud has no service " + service);
        };
    }

    private static List<Need> dynamoDb(String operation, SdkRequest request) {
        return switch (request) {
            case TransactWriteItemsRequest writes -> writes.transactItems().stream().flatMap(Needs::write).toList();
            case TransactGetItemsRequest reads -> reads.transactItems()
                .stream()
                .map(item -> onTable("GetItem", item.get().tableName()))
                .toList();
            case BatchGetItemRequest batch -> onTables(operation, batch.requestItems().keySet());
            case BatchWriteItemRequest batch -> onTables(operation, batch.requestItems().keySet());
            default -> List.of(request.getValueForField("IndexName", String.class)
                .map(index -> onTable(operation, field(request, "TableName"), "/index/" + index))
                .orElseGet(() -> onTable(operation, field(request, "TableName"))));
        };
    }

    /// There is no permission for a transaction: each of its parts needs its own.
    private static Stream<Need> write(TransactWriteItem item) {
        var needs = new ArrayList<Need>();
        add(needs, "PutItem", item.put() == null ? null : item.put().tableName());
        add(needs, "UpdateItem", item.update() == null ? null : item.update().tableName());
        add(needs, "DeleteItem", item.delete() == null ? null : item.delete().tableName());
        add(needs, "ConditionCheckItem", item.conditionCheck() == null ? null : item.conditionCheck().tableName());
        return needs.stream();
    }

    private static void add(List<Need> needs, String action, @Nullable String table) {
        if (table != null) {
            needs.add(onTable(action, table));
        }
    }

    private static List<Need> onTables(String action, Set<String> tables) {
        return tables.stream().map(table -> onTable(action, table)).toList();
    }

    private static Need onTable(String action, String table) {
        return onTable(action, table, "");
    }

    private static Need onTable(String action, String table, String index) {
        var arn = table.startsWith("arn:") ? table : "arn:aws:dynamodb:" + ACCOUNT + ":table/" + table;
        return new Need("dynamodb:" + action, arn + index);
    }

    private static List<Need> s3(String operation, SdkRequest request) {
        var bucket = field(request, "Bucket");
        if (LISTING.contains(operation)) {
            return List.of(listing(bucket));
        }
        Optional<String> key = request.getValueForField("Key", String.class);
        if (request instanceof CopyObjectRequest copy) {
            return List.of(object("GetObject", copy.sourceBucket(), copy.sourceKey()),
                object("PutObject", copy.destinationBucket(), copy.destinationKey()));
        }
        var versioned = request.getValueForField("VersionId", String.class).isPresent() ? "Version" : "";
        return List.of(key.map(name -> object(operation, bucket, name, versioned))
            .orElseGet(() -> new Need("s3:" + operation, "arn:aws:s3:::" + bucket)));
    }

    static Need object(String operation, String bucket, String key) {
        return object(operation, bucket, key, "");
    }

    /// What is done to one version has an action of its own.
    private static Need object(String operation, String bucket, String key, String versioned) {
        return new Need("s3:" + OBJECT_ACTIONS.getOrDefault(operation, operation) + versioned,
            "arn:aws:s3:::" + bucket + "/" + key);
    }

    static Need listing(String bucket) {
        return new Need("s3:ListBucket", "arn:aws:s3:::" + bucket);
    }

    private static String function(String reference) {
        return reference.startsWith("arn:") ? reference : "arn:aws:lambda:" + ACCOUNT + ":function:" + reference;
    }

    private static String field(SdkRequest request, String name) {
        return request.getValueForField(name, String.class).orElse("");
    }
}
