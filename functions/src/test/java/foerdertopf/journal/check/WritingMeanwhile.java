package foerdertopf.journal.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.LedgerReader;

/// Books in which somebody submits a claim in the moment in which the budgets are first read.
final class WritingMeanwhile {

    private final SoundBooks books;
    private final AtomicInteger written = new AtomicInteger();

    WritingMeanwhile(SoundBooks books) {
        this.books = books;
    }

    int written() {
        return written.get();
    }

    LedgerReader ledger() {
        var types = new Class<?>[]{LedgerReader.class};
        return (LedgerReader) Proxy.newProxyInstance(
            LedgerReader.class.getClassLoader(), types, (_, method, arguments) -> {
                if (method.getName().equals("budgets") && written.compareAndSet(0, 1)) {
                    books.submit(CheckMeasures.training("meanwhile", 1), Terms.PLAIN);
                }
                try {
                    return method.invoke(books.ledger, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
    }
}
