package foerdertopf.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/// Fails a test that skips itself without naming, by [Machine#needs], what the machine lacks.
public final class NoSilentSkips implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw judged(thrown);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw judged(thrown);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw judged(thrown);
    }

    private static Throwable judged(Throwable thrown) {
        return thrown instanceof TestAbortedException && !isNamed(thrown)
            ? new AssertionError("a skipped test fails the build: " + thrown.getMessage(), thrown)
            : thrown;
    }

    static boolean isNamed(Throwable thrown) {
        var message = thrown.getMessage();
        return message != null && message.startsWith(Machine.HAS_NO);
    }
}
