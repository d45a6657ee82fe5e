package foerdertopf.claim;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import foerdertopf.journal.Ledger;

/// Books in which one kind of list is empty the first times it is read: what it names does not show yet.
final class Late {

    private Late() {}

    static Ledger showing(Ledger books, String reading, int times) {
        var left = new AtomicInteger(times);
        return (Ledger) Proxy.newProxyInstance(
            Ledger.class.getClassLoader(), new Class<?>[]{Ledger.class}, (self, method, arguments) -> {
                if (method.getName().equals("within")) {
                    return self;
                }
                if (method.getName().equals(reading) && left.getAndDecrement() > 0) {
                    return List.of();
                }
                try {
                    return method.invoke(books, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
    }
}
