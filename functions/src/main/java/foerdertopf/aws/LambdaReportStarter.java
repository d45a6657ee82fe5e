package foerdertopf.aws;

import java.time.YearMonth;

import foerdertopf.report.ReportStarter;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvocationType;

/// Starts the report function by an event: Lambda keeps the event and tries again where the function fails.
public final class LambdaReportStarter implements ReportStarter {

    private final LambdaClient lambda;
    private final String function;

    public LambdaReportStarter(LambdaClient lambda, String function) {
        this.lambda = lambda;
        this.function = function;
    }

    @Override
    public void start(YearMonth month) {
        lambda.invoke(
            invoke -> invoke.functionName(function)
                .invocationType(InvocationType.EVENT)
                .payload(SdkBytes.fromUtf8String("{\"month\":\"" + month + "\"}")));
    }
}
