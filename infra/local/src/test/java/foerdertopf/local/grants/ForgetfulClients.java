package foerdertopf.local.grants;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import foerdertopf.aws.AwsClients;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// A function's clients. While they are forgetful, the answer to every other transaction is lost, and DynamoDB does not
/// know a repetition again: what was written has to be found by reading.
record ForgetfulClients(AwsClients clients, DynamoDbClient dynamoDb) implements AwsClients {

    static ForgetfulClients of(AwsClients clients, BooleanSupplier isForgetful) {
        var transactions = new AtomicInteger();
        var dynamoDb = Proxy.newProxyInstance(DynamoDbClient.class.getClassLoader(),
            new Class<?>[]{DynamoDbClient.class}, (_, method, arguments) -> {
                var isLost = isForgetful.getAsBoolean() && method.getName().equals("transactWriteItems");
                var answer = call(clients.dynamoDb(), method, isLost ? unknown(arguments) : arguments);
                if (isLost && transactions.incrementAndGet() % 2 == 1) {
                    throw SdkClientException.create("lost", new IOException("lost"));
                }
                return answer;
            });
        return new ForgetfulClients(clients, (DynamoDbClient) dynamoDb);
    }

    private static Object[] unknown(Object[] arguments) {
        return Arrays.stream(arguments)
            .map(argument -> ((TransactWriteItemsRequest) argument)
                .copy(request -> request.clientRequestToken(UUID.randomUUID().toString())))
            .toArray();
    }

    private static Object call(DynamoDbClient client, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public S3Client s3() {
        return clients.s3();
    }

    @Override
    public S3Presigner presigner() {
        return clients.presigner();
    }

    @Override
    public LambdaClient lambda() {
        return clients.lambda();
    }
}
