package foerdertopf.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import foerdertopf.local.testing.ChangedTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The template that is deployed keeps all that is asked of it, and each check sees its own fault in a changed copy.
class ShippedTemplateTest {

    private static final ChangedTemplate TEMPLATE = new ChangedTemplate();
    private static final Shipped SHIPPED = Shipped.of(TEMPLATE.yaml());

    /// A part of a resource that is changed, and the checks that must fail then.
    record Fault(String resource, String part, String instead, List<Check> seenBy) {

        Fault(String resource, String part, String instead, Check seenBy) {
            this(resource, part, instead, List.of(seenBy));
        }

        @Override
        public String toString() {
            return resource + ": " + part.strip() + " → " + instead.strip();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryCheck(Check check) {
        assertThat(check.faults(SHIPPED)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"functionFaults", "apiFaults", "storeFaults", "deploymentFaults", "alarmFaults"})
    void noticesEachFault(Fault fault) {
        var changed = Shipped.of(TEMPLATE.with(fault.resource(), fault.part(), fault.instead()).yaml());

        assertThat(Check.failing(changed)).isEqualTo(fault.seenBy());
    }

    @Test
    void hasAFaultForEveryCheck() {
        var seen = Stream.of(functionFaults(), apiFaults(), storeFaults(), deploymentFaults(), alarmFaults())
            .flatMap(faults -> faults)
            .flatMap(fault -> fault.seenBy().stream())
            .collect(Collectors.toSet());

        assertThat(seen).containsExactlyInAnyOrder(Objects.requireNonNull(Check.class.getEnumConstants()));
    }

    private static Stream<Fault> functionFaults() {
        return Stream.of(
            new Fault("SubmitClaimFunction", "SubmitClaimHandler", "SubmitClaimsHandler",
                Check.HANDLERS_CAN_BE_BUILT_BY_LAMBDA_AND_BY_THE_LOCAL_CLOUD),
            new Fault("SubmitClaimFunction", "lambda.SubmitClaimHandler", "lambda.http.HttpFunction",
                Check.HANDLERS_CAN_BE_BUILT_BY_LAMBDA_AND_BY_THE_LOCAL_CLOUD),
            new Fault("SubmitClaimFunction", "SubmitClaimHandler", "SubmitClaimHandler::handleRequest",
                Check.HANDLERS_CAN_BE_BUILT_BY_LAMBDA_AND_BY_THE_LOCAL_CLOUD),
            new Fault("GetPoolFunction", "MemorySize: 1024", "Runtime: java21",
                Check.FUNCTIONS_RUN_ON_WHAT_THE_ZIP_IS_BUILT_FOR),
            new Fault("GetPoolFunction", "dynamodb:GetItem", "dynamodb:*",
                Check.FUNCTIONS_MAY_DO_NO_MORE_THAN_IS_NAMED),
            new Fault("ListPoolsFunction", "dynamodb:Query", "dynamodb:Scan",
                Check.FUNCTIONS_MAY_DO_NO_MORE_THAN_IS_NAMED),
            new Fault("GetPoolFunction", "Resource: !GetAtt Pools.Arn", "Resource: \"*\"",
                Check.FUNCTIONS_MAY_DO_NO_MORE_THAN_IS_NAMED),
            new Fault("SubmitClaimFunction", "dynamodb:PutItem", "dynamodb:DeleteItem",
                Check.NOBODY_DELETES_FROM_THE_JOURNAL),
            new Fault("ImportFunction", "OnFailure", "OnSuccess", Check.NO_FAILED_EVENT_IS_LOST),
            new Fault("CloseMonthsFunction", "MaximumRetryAttempts", "Retries", Check.NO_FAILED_EVENT_IS_LOST),
            new Fault("CheckBalancesFunction", "OnFailure", "OnSuccess", Check.NO_FAILED_EVENT_IS_LOST),
            new Fault("GetClaimLogs", "RetentionInDays: !Ref LogRetentionDays", "LogGroupClass: STANDARD",
                Check.LOGS_ARE_KEPT_FOR_A_TIME),
            new Fault("GetClaimFunction", "!Ref GetClaimLogs", "!Ref ListClaimsLogs", Check.LOGS_ARE_KEPT_FOR_A_TIME),
            new Fault("SubmitClaimFunction", "Timeout: 25", "Timeout: 30",
                List.of(Check.TIMEOUTS_FIT_WHO_WAITS, Check.ALARMS_COME_IN_TIME)),
            new Fault("ImportFunction", "Timeout: 900", "Tracing: Active",
                List.of(Check.TIMEOUTS_FIT_WHO_WAITS, Check.ALARMS_COME_IN_TIME)),
            new Fault("SubmitClaimFunction", "PublishedVersions", "None", Check.THE_API_STARTS_FROM_SNAPSHOTS));
    }

    private static Stream<Fault> apiFaults() {
        return Stream.of(
            new Fault("ListPoolsFunction", "Path: /v1/pools,", "Path: /v1/pots,",
                List.of(Check.ROUTES_ARE_THOSE_OF_THE_CONTRACT, Check.EVENTS_NAME_A_ROUTE_OF_THEIR_FUNCTION)),
            new Fault("Api", "DefaultAuthorizer: Token", "DefaultAuthorizer: NONE",
                Check.EVERY_ROUTE_ASKS_FOR_A_TOKEN),
            new Fault("CalculateFunction", "Path: /v1/calculations,",
                "Path: /v1/calculations, Auth: { Authorizer: NONE },", Check.EVERY_ROUTE_ASKS_FOR_A_TOKEN),
            new Fault("Api", "!Ref Issuer", "https://other.example", Check.EVERY_ROUTE_ASKS_FOR_A_TOKEN),
            new Fault("Api", "ThrottlingBurstLimit", "Burst", Check.THE_API_IS_THROTTLED),
            new Fault("CalculateFunction", "\"2.0\"", "\"1.0\"", Check.EVENTS_COME_IN_THE_VERSION_HANDLERS_READ),
            new Fault("FailedEvents", "FailedEvents:", """
                MoreFunction:
                    Type: AWS::Serverless::Function
                    Properties:
                      Handler: foerdertopf.lambda.CalculateHandler
                      Timeout: 3
                      LoggingConfig: { LogFormat: Text, LogGroup: !Ref ApiLogs }

                  FailedEvents:""", List.of(Check.EVERY_FUNCTION_HAS_AN_EVENT, Check.EVERYTHING_HAS_ITS_ALARM)));
    }

    private static Stream<Fault> storeFaults() {
        return Stream.of(
            new Fault("Journal", "IndexName: open", "IndexName: opened",
                List.of(Check.TABLES_HAVE_THE_KEYS_OF_THE_CODE, Check.EVERYTHING_HAS_ITS_ALARM)),
            new Fault("Journal", "ProjectionType: KEYS_ONLY", "ProjectionType: ALL",
                Check.TABLES_HAVE_THE_KEYS_OF_THE_CODE),
            new Fault("Pools", "AttributeName: sk, AttributeType: S", "AttributeName: sk, AttributeType: N",
                Check.TABLES_HAVE_THE_KEYS_OF_THE_CODE),
            new Fault("Pools", "- { AttributeName: sk, KeyType: RANGE }", "", Check.TABLES_HAVE_THE_KEYS_OF_THE_CODE),
            new Fault("Journal", "PointInTimeRecoveryEnabled: true", "PointInTimeRecoveryEnabled: false",
                Check.TABLES_ARE_PROTECTED),
            new Fault("Journal", "SSEEnabled: true", "SSEEnabled: false", Check.TABLES_ARE_PROTECTED),
            new Fault("Pools", "DeletionProtectionEnabled: true", "TableClass: STANDARD", Check.TABLES_ARE_PROTECTED),
            new Fault("Pools", "PAY_PER_REQUEST", "PROVISIONED", Check.TABLES_ARE_PROTECTED),
            new Fault("Journal", "DeletionPolicy: RetainExceptOnCreate", "DeletionPolicy: Delete",
                Check.DATA_OUTLIVES_ITS_STACK),
            new Fault("Files", "DeletionPolicy: RetainExceptOnCreate", "DeletionPolicy: Retain",
                Check.DATA_OUTLIVES_ITS_STACK),
            new Fault("Files", "UpdateReplacePolicy: Retain", "UpdateReplacePolicy: Delete",
                Check.DATA_OUTLIVES_ITS_STACK),
            new Fault("Files", "BlockPublicPolicy: true", "BlockPublicPolicy: false", Check.BUCKETS_ARE_PROTECTED),
            new Fault("Files", "VersioningConfiguration: { Status: Enabled }",
                "VersioningConfiguration: { Status: Suspended }", Check.BUCKETS_ARE_PROTECTED),
            new Fault("Files", "BucketEncryption", "BucketKey", Check.BUCKETS_ARE_PROTECTED),
            new Fault("FilesPolicy", "SecureTransport\": \"false\"", "SecureTransport\": \"true\"",
                Check.BUCKETS_SPEAK_TLS_ONLY),
            new Fault("FilesPolicy", "- !Sub ${Files.Arn}/*", "", Check.BUCKETS_SPEAK_TLS_ONLY),
            new Fault("Files", "Prefix: uploads/", "Prefix: reports/", Check.FILES_EXPIRE_AND_REPORTS_STAY),
            new Fault("Files", "ExpirationInDays: 14", "ExpiredObjectDeleteMarker: true",
                Check.FILES_EXPIRE_AND_REPORTS_STAY));
    }

    private static Stream<Fault> deploymentFaults() {
        return Stream.of(
            new Fault("GetClaimFunction", " ${GroupsClaim}", "", Check.CHANGED_PARAMETERS_REACH_THE_VERSIONS),
            new Fault("GetClaimFunction", "${Journal}", "${Journal} ${Pools}",
                Check.CHANGED_PARAMETERS_REACH_THE_VERSIONS),
            new Fault("ImportFunction", "VersionDescription: !Sub ${Journal} ${Pools}", "",
                Check.CHANGED_PARAMETERS_REACH_THE_VERSIONS),
            new Fault("CalculateFunction", "BODY_CLAIM: !Ref BodyClaim",
                "BODY_CLAIM: !Ref BodyClaim\n          ISSUER: !Sub ${Issuer}/",
                Check.CHANGED_PARAMETERS_REACH_THE_VERSIONS),
            new Fault("ImportFunction", "!If [ReservesConcurrency, !Ref ImportConcurrency, !Ref AWS::NoValue]", "8",
                Check.A_NEW_ACCOUNT_IS_ENOUGH),
            new Fault("CloseMonthsFunction", "!If [ReservesConcurrency, 1, !Ref AWS::NoValue]", "!Ref AWS::NoValue",
                Check.A_NEW_ACCOUNT_IS_ENOUGH),
            new Fault("Pools", "BillingMode", "TableName: pools\n      BillingMode",
                Check.NAMES_ARE_FREE_FOR_THE_NEXT_ATTEMPT),
            new Fault("ImportLogs", "/aws/lambda/${AWS::StackName}/Import", "/aws/lambda/Import",
                Check.NAMES_ARE_FREE_FOR_THE_NEXT_ATTEMPT),
            new Fault("CloseMonthsFunction", "cron(0 5 * * ? *)", "cron(0 5 1 * ? *)", Check.MONTHS_ARE_CLOSED_DAILY),
            new Fault("CheckBalancesFunction", "STACK_NAME: !Ref AWS::StackName", "STACK: !Ref AWS::StackName",
                Check.WHAT_IS_COUNTED_REACHES_CLOUDWATCH),
            new Fault("GetPoolFunction", "LogFormat: Text", "LogFormat: JSON",
                Check.WHAT_IS_COUNTED_REACHES_CLOUDWATCH));
    }

    private static Stream<Fault> alarmFaults() {
        return Stream.of(
            new Fault("GetPoolErrors", "!Ref GetPoolFunction", "!Ref ListPoolsFunction",
                Check.EVERYTHING_HAS_ITS_ALARM),
            new Fault("BooksUnchecked", "MetricName: BooksAgree", "MetricName: BooksAgreed",
                List.of(Check.EVERYTHING_HAS_ITS_ALARM, Check.RUNS_THAT_ARE_MISSING_ARE_NOTICED,
                    Check.THE_DASHBOARD_SHOWS_IT_ALL)),
            new Fault("UploadsOverdue", "Name: Stack", "Name: StackName",
                List.of(Check.EVERYTHING_HAS_ITS_ALARM, Check.THE_DASHBOARD_SHOWS_IT_ALL)),
            new Fault("JournalOpenWriteThrottles", "GlobalSecondaryIndexName, Value: open",
                "GlobalSecondaryIndexName, Value: byBody", Check.EVERYTHING_HAS_ITS_ALARM),
            new Fault("ApiServerErrors", "AlarmActions: [!Ref AlarmTopic]", "OKActions: [!Ref AlarmTopic]",
                Check.ALARMS_ARE_SENT_AND_SAY_WHAT_TO_DO),
            new Fault("BooksDisagree", "TreatMissingData: notBreaching", "ActionsEnabled: true",
                Check.ALARMS_ARE_SENT_AND_SAY_WHAT_TO_DO),
            new Fault("BooksUnchecked", "TreatMissingData: breaching", "TreatMissingData: notBreaching",
                List.of(Check.RUNS_THAT_ARE_MISSING_ARE_NOTICED, Check.ALARMS_COME_IN_TIME)),
            new Fault("MonthsUnclosed", "EvaluationPeriods: 26", "EvaluationPeriods: 48",
                Check.RUNS_THAT_ARE_MISSING_ARE_NOTICED),
            new Fault("ImportThrottles", "EvaluationPeriods: 12", "EvaluationPeriods: 300",
                Check.ALARMS_CAN_BE_EVALUATED),
            new Fault("SubmitClaimDuration", "Threshold: 20000", "Threshold: 25000", Check.ALARMS_COME_IN_TIME),
            new Fault("FailedEventsWaiting", "Threshold: 0", "Threshold: 1", Check.ALARMS_COME_IN_TIME),
            new Fault("AlarmKey", "kms:Decrypt", "kms:Encrypt", Check.ALARMS_REACH_THE_TOPIC),
            new Fault("AlarmTopic", "KmsMasterKeyId: !GetAtt AlarmKey.Arn", "KmsMasterKeyId: alias/aws/sns",
                Check.ALARMS_REACH_THE_TOPIC),
            new Fault("AlarmTopicPolicy", "cloudwatch.amazonaws.com", "events.amazonaws.com",
                Check.ALARMS_REACH_THE_TOPIC),
            new Fault("AlarmSubscription", "Endpoint: !Ref AlarmEmail", "Endpoint: office@office.example",
                Check.ALARMS_REACH_WHO_ASKS_FOR_THEM),
            new Fault("Dashboard", "\"Errors\", \"FunctionName\", \"${GetPoolFunction}\"",
                "\"Errors\", \"FunctionName\", \"${ListPoolsFunction}\"", Check.THE_DASHBOARD_SHOWS_IT_ALL),
            new Fault("Dashboard", "{ \"widgets\"", "\"widgets\"", Check.THE_DASHBOARD_SHOWS_IT_ALL));
    }
}
