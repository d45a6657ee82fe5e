package foerdertopf.local.functions;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import foerdertopf.local.template.FunctionDefinition;
import org.jspecify.annotations.Nullable;

/// What Lambda tells a function about its run; the time that remains is real.
final class LocalContext implements Context {

    private final String requestId;
    private final FunctionDefinition function;
    private final long deadlineNanos;

    LocalContext(String requestId, FunctionDefinition function, long deadlineNanos) {
        this.requestId = requestId;
        this.function = function;
        this.deadlineNanos = deadlineNanos;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return (int) Math.max(0, Duration.ofNanos(deadlineNanos - System.nanoTime()).toMillis());
    }

    @Override
    public String getAwsRequestId() {
        return requestId;
    }

    @Override
    public String getFunctionName() {
        return function.name();
    }

    @Override
    public String getFunctionVersion() {
        return "1";
    }

    @Override
    public String getInvokedFunctionArn() {
        return function.alias().isEmpty() ? function.arn() : function.arn() + ":" + function.alias();
    }

    @Override
    public int getMemoryLimitInMB() {
        return function.limits().memoryMegabytes();
    }

    @Override
    public String getLogGroupName() {
        return "/aws/lambda/" + function.name();
    }

    @Override
    public String getLogStreamName() {
        return "local";
    }

    @Override
    @Nullable
    public CognitoIdentity getIdentity() {
        return null;
    }

    @Override
    @Nullable
    public ClientContext getClientContext() {
        return null;
    }

    @Override
    public LambdaLogger getLogger() {
        var log = System.getLogger("foerdertopf.function." + function.id());
        return new LambdaLogger() {

            @Override
            public void log(String message) {
                log.log(System.Logger.Level.INFO, message);
            }

            @Override
            public void log(byte[] message) {
                log(new String(message, StandardCharsets.UTF_8));
            }
        };
    }
}
