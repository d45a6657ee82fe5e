package foerdertopf.lambda;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import foerdertopf.lambda.http.InvocationLog;
import foerdertopf.report.BuildOutcome;
import foerdertopf.report.BuildingReports;

/// By schedule, every day, closes the months that are over and builds the reports they lack; asked for a month
/// (`{"month":"2016-03"}`), builds that one too. A month whose books do not agree fails the invocation, and is counted;
/// the template has an alarm for both.
public final class MonthlyReportHandler implements RequestHandler<Map<String, Object>, String> {

    private static final String MONTH = "month";

    private final BuildingReports building;
    private final Metric metric;

    /// Called by Lambda.
    public MonthlyReportHandler() {
        this(Wiring.ofLambda());
    }

    public MonthlyReportHandler(Wiring wiring) {
        this(wiring.reports().building(), wiring.metric());
    }

    MonthlyReportHandler(BuildingReports building, Metric metric) {
        this.building = building;
        this.metric = metric;
    }

    @Override
    public String handleRequest(Map<String, Object> event, Context context) {
        var log = new InvocationLog(context, "monthly-report");
        try {
            var outcomes = build(event);
            var refused = outcomes.stream().filter(BuildOutcome.Refused.class::isInstance).toList();
            metric.count(Metric.Name.REPORTS_REFUSED, refused.size(), context);
            log.put(InvocationLog.Field.MONTH, months(outcomes));
            if (!refused.isEmpty()) {
                log.put(InvocationLog.Field.OUTCOME, "refused");
                throw new ReportRefusedException(refused.toString());
            }
            log.put(InvocationLog.Field.OUTCOME, "built");
            return months(outcomes);
        } finally {
            log.write();
        }
    }

    private List<BuildOutcome> build(Map<String, Object> event) {
        return event.get(MONTH) instanceof String month
            ? building.closeAndBuild(YearMonth.parse(month))
            : building.closeAndBuild();
    }

    private static String months(List<BuildOutcome> outcomes) {
        return outcomes.stream().map(outcome -> outcome.month().toString()).collect(Collectors.joining(","));
    }
}
