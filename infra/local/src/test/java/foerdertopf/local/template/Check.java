package foerdertopf.local.template;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Everything that must hold of the shipped template.
enum Check {

    HANDLERS_CAN_BE_BUILT_BY_LAMBDA_AND_BY_THE_LOCAL_CLOUD, FUNCTIONS_RUN_ON_WHAT_THE_ZIP_IS_BUILT_FOR, FUNCTIONS_MAY_DO_NO_MORE_THAN_IS_NAMED, NOBODY_DELETES_FROM_THE_JOURNAL, NO_FAILED_EVENT_IS_LOST, LOGS_ARE_KEPT_FOR_A_TIME, TIMEOUTS_FIT_WHO_WAITS, THE_API_STARTS_FROM_SNAPSHOTS, ROUTES_ARE_THOSE_OF_THE_CONTRACT, EVERY_ROUTE_ASKS_FOR_A_TOKEN, THE_API_IS_THROTTLED, EVENTS_COME_IN_THE_VERSION_HANDLERS_READ, TABLES_HAVE_THE_KEYS_OF_THE_CODE, TABLES_ARE_PROTECTED, DATA_OUTLIVES_ITS_STACK, BUCKETS_ARE_PROTECTED, BUCKETS_SPEAK_TLS_ONLY, FILES_EXPIRE_AND_REPORTS_STAY, EVERY_FUNCTION_HAS_AN_EVENT, EVENTS_NAME_A_ROUTE_OF_THEIR_FUNCTION, CHANGED_PARAMETERS_REACH_THE_VERSIONS, A_NEW_ACCOUNT_IS_ENOUGH, NAMES_ARE_FREE_FOR_THE_NEXT_ATTEMPT, MONTHS_ARE_CLOSED_DAILY, WHAT_IS_COUNTED_REACHES_CLOUDWATCH, EVERYTHING_HAS_ITS_ALARM, ALARMS_ARE_SENT_AND_SAY_WHAT_TO_DO, RUNS_THAT_ARE_MISSING_ARE_NOTICED, ALARMS_CAN_BE_EVALUATED, ALARMS_COME_IN_TIME, ALARMS_REACH_THE_TOPIC, ALARMS_REACH_WHO_ASKS_FOR_THEM, THE_DASHBOARD_SHOWS_IT_ALL;

    List<String> faults(Shipped shipped) {
        return found(shipped).toList();
    }

    private Stream<String> found(Shipped shipped) {
        return switch (this) {
            case HANDLERS_CAN_BE_BUILT_BY_LAMBDA_AND_BY_THE_LOCAL_CLOUD -> FunctionChecks.handlers(shipped);
            case FUNCTIONS_RUN_ON_WHAT_THE_ZIP_IS_BUILT_FOR -> FunctionChecks.runtimes(shipped);
            case FUNCTIONS_MAY_DO_NO_MORE_THAN_IS_NAMED -> FunctionChecks.permissions(shipped);
            case NOBODY_DELETES_FROM_THE_JOURNAL -> FunctionChecks.deletions(shipped);
            case NO_FAILED_EVENT_IS_LOST -> FunctionChecks.failureDestinations(shipped);
            case LOGS_ARE_KEPT_FOR_A_TIME -> FunctionChecks.logs(shipped);
            case TIMEOUTS_FIT_WHO_WAITS -> FunctionChecks.timeouts(shipped);
            case THE_API_STARTS_FROM_SNAPSHOTS -> FunctionChecks.snapStart(shipped);
            case ROUTES_ARE_THOSE_OF_THE_CONTRACT -> ApiChecks.routes(shipped);
            case EVERY_ROUTE_ASKS_FOR_A_TOKEN -> ApiChecks.tokens(shipped);
            case THE_API_IS_THROTTLED -> ApiChecks.throttling(shipped);
            case EVENTS_COME_IN_THE_VERSION_HANDLERS_READ -> ApiChecks.payloads(shipped);
            case TABLES_HAVE_THE_KEYS_OF_THE_CODE -> StoreChecks.tables(shipped);
            case TABLES_ARE_PROTECTED -> StoreChecks.tableProtection(shipped);
            case DATA_OUTLIVES_ITS_STACK -> StoreChecks.retention(shipped);
            case BUCKETS_ARE_PROTECTED -> StoreChecks.bucketProtection(shipped);
            case BUCKETS_SPEAK_TLS_ONLY -> StoreChecks.tlsOnly(shipped);
            case FILES_EXPIRE_AND_REPORTS_STAY -> StoreChecks.lifecycle(shipped);
            case EVERY_FUNCTION_HAS_AN_EVENT -> EventChecks.events(shipped);
            case EVENTS_NAME_A_ROUTE_OF_THEIR_FUNCTION -> EventChecks.eventRoutes(shipped);
            case CHANGED_PARAMETERS_REACH_THE_VERSIONS -> DeploymentChecks.versions(shipped);
            case A_NEW_ACCOUNT_IS_ENOUGH -> DeploymentChecks.concurrency(shipped);
            case NAMES_ARE_FREE_FOR_THE_NEXT_ATTEMPT -> DeploymentChecks.names(shipped);
            case MONTHS_ARE_CLOSED_DAILY -> DeploymentChecks.dailyClosing(shipped);
            case WHAT_IS_COUNTED_REACHES_CLOUDWATCH -> DeploymentChecks.counting(shipped);
            case EVERYTHING_HAS_ITS_ALARM -> AlarmChecks.coverage(shipped);
            case ALARMS_ARE_SENT_AND_SAY_WHAT_TO_DO -> AlarmChecks.actions(shipped);
            case RUNS_THAT_ARE_MISSING_ARE_NOTICED -> AlarmChecks.missedRuns(shipped);
            case ALARMS_CAN_BE_EVALUATED -> AlarmChecks.ranges(shipped);
            case ALARMS_COME_IN_TIME -> AlarmChecks.thresholds(shipped);
            case ALARMS_REACH_THE_TOPIC -> TopicChecks.topics(shipped);
            case ALARMS_REACH_WHO_ASKS_FOR_THEM -> TopicChecks.subscriptions(shipped);
            case THE_DASHBOARD_SHOWS_IT_ALL -> TopicChecks.dashboards(shipped);
        };
    }

    /// The checks that find a fault.
    static List<Check> failing(Shipped shipped) {
        return Arrays.stream(values()).filter(check -> !check.faults(shipped).isEmpty()).toList();
    }
}
