package foerdertopf.lambda;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import foerdertopf.aws.AwsClients;
import foerdertopf.stores.S3Local;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvokeRequest;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// A bucket on loopback, and a Lambda that notes what it is to invoke.
final class ReportClients implements AwsClients, AutoCloseable {

    static final String BUCKET = "files";

    private final S3Local store;
    private final S3Client s3;
    private final S3Presigner presigner;
    private final List<InvokeRequest> invocations = new ArrayList<>();

    ReportClients(Path folder) {
        this.store = S3Local.start(S3Local.Settings.of(folder));
        this.s3 = store.client();
        this.presigner = store.presigner();
        s3.createBucket(create -> create.bucket(BUCKET));
    }

    List<InvokeRequest> invocations() {
        return invocations;
    }

    @Override
    public DynamoDbClient dynamoDb() {
        throw new AssertionError("no table is asked");
    }

    @Override
    public S3Client s3() {
        return s3;
    }

    @Override
    public S3Presigner presigner() {
        return presigner;
    }

    @Override
    public LambdaClient lambda() {
        return new LambdaClient() {
            @Override
            public InvokeResponse invoke(InvokeRequest request) {
                invocations.add(request);
                return InvokeResponse.builder().statusCode(202).build();
            }

            @Override
            public String serviceName() {
                return SERVICE_NAME;
            }

            @Override
            public void close() {
                // holds nothing
            }
        };
    }

    @Override
    public void close() {
        presigner.close();
        s3.close();
        store.close();
    }
}
