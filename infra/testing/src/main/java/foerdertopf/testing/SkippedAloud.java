package foerdertopf.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/// Says at the end of a run how many tests were skipped, and why.
public final class SkippedAloud implements TestExecutionListener {

    private final Map<String, Long> counts = new ConcurrentSkipListMap<>();
    private @Nullable TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
    }

    @Override
    public void executionSkipped(TestIdentifier skipped, String reason) {
        count(skipped, reason);
    }

    @Override
    public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
        if (result.getStatus() == Status.ABORTED) {
            count(finished, result.getThrowable().map(Throwable::getMessage).orElse("for no reason"));
        }
    }

    /// A class may skip itself as a whole; what counts are its tests. Rows of a parameterised one are not known then.
    private void count(TestIdentifier skipped, String reason) {
        var tests = skipped.isTest() || plan == null
            ? 1
            : Math.max(1, plan.getDescendants(skipped).stream().filter(SkippedAloud::isLeaf).count());
        counts.merge(reason, tests, Long::sum);
    }

    private static boolean isLeaf(TestIdentifier identifier) {
        return identifier.isTest() || identifier.getUniqueIdObject().getLastSegment().getType().contains("template");
    }

    @Override
    public void testPlanExecutionFinished(TestPlan testPlan) {
        counts.forEach((reason, tests) -> System.out.println("SKIPPED " + tests + " tests: " + reason));
    }
}
