package foerdertopf.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import foerdertopf.journal.Ledger;

/// Ports in whose way something comes: another writer between two calls, or the end of the process before or after one.
final class Interrupted {

    private Interrupted() {}

    /// The process ends here.
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// What happens at a call, counted from 1.
    interface Before {
        void call(int number, String method);
    }

    /// Runs `action` once, just before the first commit.
    static Ledger beforeFirstCommit(Ledger ledger, Runnable action) {
        var done = new boolean[1];
        return port(Ledger.class, ledger, (_, method) -> {
            if (method.equals("commit") && !done[0]) {
                done[0] = true;
                action.run();
            }
        });
    }

    /// What a call answers in the end, given the method and the port's own answer.
    interface Answer {
        Object instead(String method, Object answer);
    }

    static <T> T answering(Class<T> type, T behind, Answer answer) {
        var proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (_, method, arguments) -> {
            try {
                return answer.instead(method.getName(), method.invoke(behind, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }

    static <T> T port(Class<T> type, T behind, Before before) {
        var calls = new int[1];
        var proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (self, method, arguments) -> {
            before.call(++calls[0], method.getName());
            try {
                var answer = method.invoke(behind, arguments);
                // The same port with less patience is to be interrupted too.
                return behind.equals(answer) ? self : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }
}
