package foerdertopf.journal.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.LedgerReader;

/// Books in which a claim is submitted in the moment in which the budgets are read, the first times.
final class WritingMeanwhile {

    private final SoundBooks books;
    private final int most;
    private final AtomicInteger written = new AtomicInteger();

    WritingMeanwhile(SoundBooks books, int most) {
        this.books = books;
        this.most = most;
    }

    int written() {
        return written.get();
    }

    LedgerReader ledger() {
        var types = new Class<?>[]{LedgerReader.class};
        return (LedgerReader) Proxy.newProxyInstance(
            LedgerReader.class.getClassLoader(), types, (_, method, arguments) -> {
                if (method.getName().equals("budgets") && written.get() < most) {
                    books.submit(CheckMeasures.training("meanwhile " + written.incrementAndGet(), 1), Terms.PLAIN);
                }
                try {
                    return method.invoke(books.ledger, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
    }
}
