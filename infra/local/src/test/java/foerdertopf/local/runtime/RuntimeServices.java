package foerdertopf.local.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import foerdertopf.local.cloud.Tables;
import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpFront;
import foerdertopf.local.template.Template;
import foerdertopf.local.template.TemplateReader;
import foerdertopf.stores.DynamoDbLocal;
import foerdertopf.stores.LocalAccess;
import foerdertopf.stores.S3Local;
import software.amazon.awssdk.core.sync.RequestBody;

/// The template's tables and buckets on this machine, and a Lambda that takes every event and runs none.
final class RuntimeServices implements AutoCloseable {

    private final DynamoDbLocal dynamoDb;
    private final S3Local s3;
    private final HttpFront lambda;

    private RuntimeServices(DynamoDbLocal dynamoDb, S3Local s3, HttpFront lambda) {
        this.dynamoDb = dynamoDb;
        this.s3 = s3;
        this.lambda = lambda;
    }

    static RuntimeServices start(Template template, Path folder) throws IOException {
        var services = new RuntimeServices(DynamoDbLocal.inMemory(), S3Local.start(S3Local.Settings.of(folder)),
            HttpFront.open(0));
        services.lambda.serve(_ -> HttpAnswer.json(202, ""));
        try (var tables = services.dynamoDb.client(); var buckets = services.s3.client()) {
            Tables.create(tables, template.tables());
            template.buckets().forEach(bucket -> buckets.createBucket(request -> request.bucket(bucket.name())));
        }
        return services;
    }

    /// By an IP address, S3's client puts the bucket into the path and not into the host's name.
    Map<String, String> environment() {
        return Map.of("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:" + dynamoDb.port(), "AWS_ENDPOINT_URL_S3",
            "http://127.0.0.1:" + s3.port(), "AWS_ENDPOINT_URL_LAMBDA", "http://127.0.0.1:" + lambda.port(),
            "AWS_REGION", TemplateReader.REGION, "AWS_DEFAULT_REGION", TemplateReader.REGION, "AWS_ACCESS_KEY_ID",
            LocalAccess.ACCESS_KEY, "AWS_SECRET_ACCESS_KEY", LocalAccess.SECRET_KEY);
    }

    /// Answers the object's ETag, quoted.
    String put(String bucket, String key, String text) {
        try (var client = s3.client()) {
            return client.putObject(request -> request.bucket(bucket).key(key),
                RequestBody.fromString(text, StandardCharsets.UTF_8)).eTag();
        }
    }

    @Override
    public void close() {
        lambda.close();
        s3.close();
        dynamoDb.close();
    }
}
