package foerdertopf.local.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.lambda.model.InvokeRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

class NeedsTest {

    private static final String TABLES = "arn:aws:dynamodb:eu-central-1:000000000000:table/";

    @Test
    void splitsATransactionIntoItsWrites() {
        var request = TransactWriteItemsRequest.builder()
            .transactItems(
                TransactWriteItem.builder().put(put -> put.tableName("A")).build(),
                TransactWriteItem.builder().update(update -> update.tableName("B")).build(),
                TransactWriteItem.builder().delete(delete -> delete.tableName("C")).build(),
                TransactWriteItem.builder().conditionCheck(check -> check.tableName("D")).build())
            .build();

        assertThat(Needs.of("DynamoDb", "TransactWriteItems", request)).containsExactly(
            new Need("dynamodb:PutItem", TABLES + "A"), new Need("dynamodb:UpdateItem", TABLES + "B"),
            new Need("dynamodb:DeleteItem", TABLES + "C"), new Need("dynamodb:ConditionCheckItem", TABLES + "D"));
    }

    @Test
    void asksForTheIndexWhereAnIndexIsRead() {
        var request = QueryRequest.builder().tableName("A").indexName("byBody").build();

        assertThat(Needs.of("DynamoDb", "Query", request))
            .containsExactly(new Need("dynamodb:Query", TABLES + "A/index/byBody"));
    }

    @Test
    void asksForEachTableOfABatch() {
        var keys = KeysAndAttributes.builder().build();
        var request = BatchGetItemRequest.builder().requestItems(Map.of("A", keys, "B", keys)).build();

        assertThat(Needs.of("DynamoDb", "BatchGetItem", request)).containsExactlyInAnyOrder(
            new Need("dynamodb:BatchGetItem", TABLES + "A"), new Need("dynamodb:BatchGetItem", TABLES + "B"));
    }

    @Test
    void namesS3PermissionsByWhatTheyAllow() {
        var object = "arn:aws:s3:::files/uploads/a.csv";
        assertThat(
            Needs.of("S3", "HeadObject", HeadObjectRequest.builder().bucket("files").key("uploads/a.csv").build()))
            .containsExactly(new Need("s3:GetObject", object));
        assertThat(
            Needs.of("S3", "GetObject",
                GetObjectRequest.builder().bucket("files").key("uploads/a.csv").versionId("v1").build()))
            .containsExactly(new Need("s3:GetObjectVersion", object));
        assertThat(
            Needs.of("S3", "UploadPart", UploadPartRequest.builder().bucket("files").key("uploads/a.csv").build()))
            .containsExactly(new Need("s3:PutObject", object));
        assertThat(Needs.of("S3", "ListObjectsV2", ListObjectsV2Request.builder().bucket("files").build()))
            .containsExactly(new Need("s3:ListBucket", "arn:aws:s3:::files"));
        assertThat(Needs.of("S3", "CopyObject",
            CopyObjectRequest.builder()
                .sourceBucket("files")
                .sourceKey("uploads/a.csv")
                .destinationBucket("other")
                .destinationKey("b")
                .build()))
            .containsExactly(new Need("s3:GetObject", object), new Need("s3:PutObject", "arn:aws:s3:::other/b"));
    }

    @Test
    void asksForTheAliasThatIsInvoked() {
        var arn = "arn:aws:lambda:eu-central-1:000000000000:function:foerdertopf-import:live";
        for (var name : new String[]{"foerdertopf-import:live", arn}) {
            assertThat(Needs.of("Lambda", "Invoke", InvokeRequest.builder().functionName(name).build()))
                .containsExactly(new Need("lambda:InvokeFunction", arn));
        }
    }

    @Test
    void asksForTheVersionWhereOneVersionIsRead() {
        var request = HeadObjectRequest.builder().bucket("files").key("uploads/a.csv").versionId("v1").build();

        assertThat(Needs.of("S3", "HeadObject", request))
            .containsExactly(new Need("s3:GetObjectVersion", "arn:aws:s3:::files/uploads/a.csv"));
    }
}
