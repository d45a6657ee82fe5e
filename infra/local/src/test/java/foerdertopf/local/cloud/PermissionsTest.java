package foerdertopf.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import foerdertopf.aws.AwsClients;
import foerdertopf.local.testing.TestCloud;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.lambda.model.InvocationType;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// A function may do what its template entry allows, and nothing else.
class PermissionsTest {

    private static final String TABLE = "foerdertopf-Things";
    private static final String BUCKET = "foerdertopf-files-000000000000";
    private static final Map<String, AttributeValue> KEY = Map.of("pk", AttributeValue.fromS("a"), "sk",
        AttributeValue.fromS("b"));

    @TempDir
    static Path folder;
    private static TestCloud cloud;
    private static AwsClients echo;
    private static AwsClients night;

    @BeforeAll
    static void start() throws IOException {
        cloud = new TestCloud(folder);
        echo = cloud.clientsOf("EchoFunction");
        night = cloud.clientsOf("NightFunction");
    }

    @AfterAll
    static void stop() throws IOException {
        cloud.close();
    }

    @Test
    void letsAFunctionDoWhatItsPolicyAllows() {
        echo.dynamoDb().putItem(request -> request.tableName(TABLE).item(KEY));

        assertThat(echo.dynamoDb().getItem(request -> request.tableName(TABLE).key(KEY)).item()).isEqualTo(KEY);
    }

    @Test
    void refusesAnActionThatTheTemplateDoesNotName() {
        refused("dynamodb:DeleteItem", () -> echo.dynamoDb().deleteItem(request -> request.tableName(TABLE).key(KEY)));
        refused("dynamodb:Scan", () -> echo.dynamoDb().scan(request -> request.tableName(TABLE)));
        refused("dynamodb:GetItem", () -> night.dynamoDb().getItem(request -> request.tableName(TABLE).key(KEY)));
    }

    @Test
    void refusesAWholeTransactionForOneOfItsWrites() {
        var put = TransactWriteItem.builder()
            .put(item -> item.tableName(TABLE)
                .item(Map.of("pk", AttributeValue.fromS("x"), "sk", AttributeValue.fromS("y"))))
            .build();
        var delete = TransactWriteItem.builder().delete(item -> item.tableName(TABLE).key(KEY)).build();

        refused("dynamodb:DeleteItem",
            () -> echo.dynamoDb().transactWriteItems(request -> request.transactItems(put, delete)));
        assertThat(echo.dynamoDb().transactWriteItems(request -> request.transactItems(put))).isNotNull();
    }

    @Test
    void tellsATableFromItsIndex() {
        var values = Map.of(":o", AttributeValue.fromS("o"));

        assertThat(echo.dynamoDb()
            .query(request -> request.tableName(TABLE)
                .indexName("byOwner")
                .keyConditionExpression("#o = :o")
                .expressionAttributeNames(Map.of("#o", "owner"))
                .expressionAttributeValues(values))
            .items()).isEmpty();
        refused("dynamodb:Query", () -> echo.dynamoDb()
            .query(
                request -> request.tableName(TABLE)
                    .keyConditionExpression("pk = :o")
                    .expressionAttributeValues(values)));
    }

    @Test
    void letsAFunctionWriteUnderItsPrefixAlone() {
        echo.s3().putObject(request -> request.bucket(BUCKET).key("uploads/a.txt"), RequestBody.fromString("x"));

        refused("s3:PutObject", () -> echo.s3()
            .putObject(request -> request.bucket(BUCKET).key("reports/a.txt"),
                RequestBody.fromString("x")));
    }

    @Test
    void hidesMissingObjectsFromWhoMayNotList() {
        assertThatThrownBy(() -> echo.s3().headObject(request -> request.bucket(BUCKET).key("uploads/nothing")))
            .isInstanceOfSatisfying(S3Exception.class, denial -> assertThat(denial.statusCode()).isEqualTo(403));
        refused("s3:ListBucket",
            () -> echo.s3().getObjectAsBytes(request -> request.bucket(BUCKET).key("uploads/nothing")));
    }

    @Test
    void signsNoLinkThatTheFunctionMayNotUseItself() {
        assertThat(echo.presigner()
            .presignPutObject(request -> request.signatureDuration(Duration.ofMinutes(1))
                .putObjectRequest(put -> put.bucket(BUCKET).key("uploads/a.csv")))
            .url()).hasPath("/" + BUCKET + "/uploads/a.csv");
        refused("s3:GetObject", () -> echo.presigner()
            .presignGetObject(request -> request
                .signatureDuration(Duration.ofMinutes(1))
                .getObjectRequest(get -> get.bucket(BUCKET).key("reports/a.pdf"))));
    }

    @Test
    void letsAFunctionCallTheAliasThatItsPolicyNames() {
        var event = SdkBytes.fromUtf8String("{\"a\":\"b\"}");
        var answer = night.lambda().invoke(request -> request.functionName("foerdertopf-night:live").payload(event));
        assertThat(answer.payload().asUtf8String()).isEqualTo("{\"saw\":\"no object\"}");
        assertThat(night.lambda()
            .invoke(request -> request.functionName("foerdertopf-night:live")
                .invocationType(InvocationType.EVENT)
                .payload(event))
            .statusCode()).isEqualTo(202);

        refused("lambda:InvokeFunction",
            () -> night.lambda().invoke(request -> request.functionName("foerdertopf-night")));
        refused("lambda:InvokeFunction",
            () -> echo.lambda().invoke(request -> request.functionName("foerdertopf-night:live")));
    }

    private static void refused(String action, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(AwsServiceException.class, denial -> {
            assertThat(denial.awsErrorDetails().errorCode()).startsWith("AccessDenied");
            assertThat(denial.getMessage()).contains("not authorized to perform: " + action);
        });
    }
}
