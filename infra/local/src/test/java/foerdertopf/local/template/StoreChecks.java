package foerdertopf.local.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import foerdertopf.aws.Tables;
import foerdertopf.aws.Tables.Index;

/// What must hold of everything that keeps data.
final class StoreChecks {

    private static final Map<String, List<Index>> TABLES = Map.of("Journal", Tables.JOURNAL_INDEXES, "Pools",
        List.of());

    private StoreChecks() {}

    static Stream<String> tables(Shipped shipped) {
        var missing = TABLES.keySet()
            .stream()
            .filter(id -> shipped.parts("AWS::DynamoDB::Table").noneMatch(table -> table.id().equals(id)))
            .map(id -> "there is no table " + id);
        var wrong = shipped.parts("AWS::DynamoDB::Table").flatMap(table -> {
            var found = shipped.template()
                .tables()
                .stream()
                .filter(one -> one.name().equals(shipped.name(table.id())))
                .findFirst()
                .orElseThrow();
            return keys(table.id(), found, Objects.requireNonNullElse(TABLES.get(table.id()), List.of()));
        });
        return Stream.concat(missing, wrong);
    }

    private static Stream<String> keys(String id, TableDefinition table, List<Index> indexes) {
        var types = new HashMap<>(Map.of(Tables.PK, "S", Tables.SK, "S"));
        indexes.forEach(index -> types.putAll(Map.of(index.key(), "S", index.sort(), "S")));
        var wanted = indexes.stream()
            .map(index -> new TableDefinition.Index(index.name(), keys(index.key(), index.sort()), "KEYS_ONLY",
                List.of()))
            .toList();
        return Stream
            .of(differ(id + " keys", keys(Tables.PK, Tables.SK), table.keys()),
                differ(id + " indexes", wanted, table.indexes()),
                differ(id + " attributes", types, table.attributeTypes()))
            .flatMap(faults -> faults);
    }

    private static TableDefinition.Keys keys(String partition, String sort) {
        return new TableDefinition.Keys(
            List.of(new TableDefinition.Key(partition, "HASH"), new TableDefinition.Key(sort, "RANGE")));
    }

    private static Stream<String> differ(String what, Object wanted, Object found) {
        return wanted.equals(found) ? Stream.empty() : Stream.of(what + ": code " + wanted + ", template " + found);
    }

    static Stream<String> tableProtection(Shipped shipped) {
        return shipped.parts("AWS::DynamoDB::Table")
            .flatMap(table -> Stream
                .of(table.wants("PAY_PER_REQUEST", "BillingMode"), table.wants("true", "DeletionProtectionEnabled"),
                    table.wants("true", "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled"),
                    table.wants("true", "SSESpecification", "SSEEnabled"))
                .flatMap(faults -> faults));
    }

    /// Data outlives its stack; what a failed first deployment made goes with it, since it holds none.
    static Stream<String> retention(Shipped shipped) {
        var policies = Map.of("DeletionPolicy", "RetainExceptOnCreate", "UpdateReplacePolicy", "Retain");
        return Stream.of("AWS::DynamoDB::Table", "AWS::S3::Bucket")
            .flatMap(shipped::parts)
            .flatMap(store -> policies.entrySet()
                .stream()
                .filter(policy -> shipped.attribute(store.id(), policy.getKey())
                    .filter(policy.getValue()::equals)
                    .isEmpty())
                .map(policy -> store.id() + " has no " + policy.getKey() + " " + policy.getValue()));
    }

    static Stream<String> bucketProtection(Shipped shipped) {
        var block = "PublicAccessBlockConfiguration";
        return shipped.parts("AWS::S3::Bucket")
            .flatMap(bucket -> Stream
                .of(bucket.wants("true", block, "BlockPublicAcls"), bucket.wants("true", block, "BlockPublicPolicy"),
                    bucket.wants("true", block, "IgnorePublicAcls"),
                    bucket.wants("true", block, "RestrictPublicBuckets"),
                    bucket.wants("Enabled", "VersioningConfiguration", "Status"), encryption(bucket))
                .flatMap(faults -> faults));
    }

    private static Stream<String> encryption(Shipped.Part bucket) {
        var encrypted = bucket.properties()
            .at("BucketEncryption", "ServerSideEncryptionConfiguration")
            .items()
            .stream()
            .map(rule -> rule.at("ServerSideEncryptionByDefault", "SSEAlgorithm").optionalText().orElse(""))
            .anyMatch(List.of("AES256", "aws:kms")::contains);
        return encrypted ? Stream.empty() : Stream.of(bucket.id() + " is not encrypted");
    }

    static Stream<String> tlsOnly(Shipped shipped) {
        return shipped.parts("AWS::S3::Bucket")
            .filter(bucket -> shipped.parts("AWS::S3::BucketPolicy")
                .filter(policy -> policy.properties().at("Bucket").text().equals(shipped.name(bucket.id())))
                .flatMap(policy -> policy.properties().at("PolicyDocument", "Statement").items().stream())
                .noneMatch(statement -> refusesPlainHttp(statement, "arn:aws:s3:::" + shipped.name(bucket.id()))))
            .map(bucket -> bucket.id() + " may be spoken to without TLS");
    }

    private static boolean refusesPlainHttp(Place statement, String bucket) {
        return statement.at("Effect").text().equals("Deny") && statement.at("Principal").text().equals("*")
            && statement.at("Action").texts().toList().contains("s3:*")
            && statement.at("Resource").texts().toList().containsAll(List.of(bucket, bucket + "/*"))
            && statement.at("Condition", "Bool", "aws:SecureTransport")
                .optionalText()
                .filter("false"::equals)
                .isPresent();
    }

    /// What comes and goes expires; reports are kept.
    static Stream<String> lifecycle(Shipped shipped) {
        return shipped.parts("AWS::S3::Bucket").flatMap(bucket -> {
            var expiring = bucket.properties()
                .at("LifecycleConfiguration", "Rules")
                .items()
                .stream()
                .filter(rule -> rule.at("Status").text().equals("Enabled") && rule.at("ExpirationInDays").number(0) > 0)
                .map(rule -> rule.at("Prefix").optionalText().orElse("everything"))
                .sorted()
                .toList();
            return differ(bucket.id() + " expires", List.of("results/", "uploads/", "work/"), expiring);
        });
    }
}
