package foerdertopf.intake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import foerdertopf.journal.Ledger;

/// Books at whose calls a run can be ended.
final class MortalLedger {

    private MortalLedger() {}

    static Ledger of(Ledger ledger, Kill kill) {
        return (Ledger) Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[]{Ledger.class},
            (_, method, arguments) -> kill.call(method.getName(), () -> {
                try {
                    return method.invoke(ledger, arguments);
                } catch (InvocationTargetException | IllegalAccessException e) {
                    throw new AssertionError(e.getCause());
                }
            }));
    }
}
