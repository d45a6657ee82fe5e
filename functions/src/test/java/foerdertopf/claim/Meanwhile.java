package foerdertopf.claim;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

import foerdertopf.journal.Ledger;

/// Books to which something happens once, in the moment after one reading or before one writing.
final class Meanwhile {

    private final Ledger ledger;
    private final String method;
    private final Runnable action;
    private final AtomicBoolean happened = new AtomicBoolean();

    private Meanwhile(Ledger ledger, String method, Runnable action) {
        this.ledger = ledger;
        this.method = method;
        this.action = action;
    }

    static Ledger after(String reading, Ledger ledger, Runnable action) {
        var meanwhile = new Meanwhile(ledger, reading, action);
        return proxy((called, arguments) -> {
            var answer = meanwhile.call(called, arguments);
            meanwhile.happen(called);
            return answer;
        });
    }

    static Ledger afterEach(String reading, Ledger ledger, Runnable action) {
        var meanwhile = new Meanwhile(ledger, reading, action);
        return proxy((called, arguments) -> {
            var answer = meanwhile.call(called, arguments);
            meanwhile.happened.set(false);
            meanwhile.happen(called);
            return answer;
        });
    }

    static Ledger beforeCommit(Ledger ledger, Runnable action) {
        var meanwhile = new Meanwhile(ledger, "commit", action);
        return proxy((called, arguments) -> {
            meanwhile.happen(called);
            return meanwhile.call(called, arguments);
        });
    }

    private interface Call {
        Object answer(Method method, Object... arguments) throws Throwable;
    }

    /// What the books answer about themselves is these books.
    private static Ledger proxy(Call call) {
        return (Ledger) Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[]{Ledger.class},
            (proxy, method, arguments) -> {
                var answer = call.answer(method, arguments);
                return answer instanceof Ledger ? proxy : answer;
            });
    }

    private Object call(Method called, Object... arguments) throws Throwable {
        try {
            return called.invoke(ledger, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void happen(Method called) {
        if (called.getName().equals(method) && happened.compareAndSet(false, true)) {
            action.run();
        }
    }
}
