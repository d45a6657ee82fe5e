package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalStackTest {

    @Test
    void answersForDynamoDb() {
        try (var dynamo = LocalStack.dynamo()) {
            assertThat(dynamo.listTables().tableNames()).isNotNull();
        }
    }

    @Test
    void answersForS3() {
        try (var s3 = LocalStack.s3()) {
            assertThat(s3.listBuckets().buckets()).isNotNull();
        }
    }
}
