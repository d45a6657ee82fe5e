package foerdertopf.lambda;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import foerdertopf.journal.check.Difference;
import foerdertopf.lambda.http.InvocationLog;
import foerdertopf.report.CheckingBooks;

/// Every night, counts the uploads that nothing works on any more, rebuilds all books from the journal and compares. Books
/// that do not agree fail the invocation, and are counted; the template has an alarm for both, and one for a night in which
/// no check finds that they agree.
public final class CheckBalancesHandler implements RequestHandler<Map<String, Object>, String> {

    private static final int MOST_TOLD = 20;

    private final CheckingBooks checking;
    private final OverdueCount overdue;
    private final Metric metric;

    /// Called by Lambda.
    public CheckBalancesHandler() {
        this(Wiring.ofLambda());
    }

    public CheckBalancesHandler(Wiring wiring) {
        this(wiring.reports().checkingBooks(), wiring.overdueCount(), wiring.metric());
    }

    CheckBalancesHandler(CheckingBooks checking, OverdueCount overdue, Metric metric) {
        this.checking = checking;
        this.overdue = overdue;
        this.metric = metric;
    }

    @Override
    public String handleRequest(Map<String, Object> event, Context context) {
        var log = new InvocationLog(context, "check-balances");
        try {
            overdue.tell(context);
            var differences = checking.check();
            metric.count(Metric.Name.BOOKS_DISAGREE, differences.size(), context);
            metric.count(Metric.Name.BOOKS_AGREE, differences.isEmpty() ? 1 : 0, context);
            if (!differences.isEmpty()) {
                log.put(InvocationLog.Field.OUTCOME, "disagree");
                throw new BooksDisagreeException(told(differences));
            }
            log.put(InvocationLog.Field.OUTCOME, "agree");
            return "agree";
        } finally {
            log.write();
        }
    }

    private static String told(List<Difference> differences) {
        return differences.size() + " differences: " + differences.stream()
            .limit(MOST_TOLD)
            .map(Difference::toString)
            .collect(Collectors.joining("; "));
    }
}
