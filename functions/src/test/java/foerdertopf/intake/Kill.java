package foerdertopf.intake;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Ends a run by force at one of its calls to a store, before the call or after it. Calls are counted from 1.
final class Kill {

    /// What a run meets that is ended.
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final int atCall;
    private final Predicate<String> counted;
    private final Moment moment;
    private final AtomicInteger calls = new AtomicInteger();

    enum Moment {
        BEFORE, AFTER
    }

    private Kill(int atCall, Moment moment, Predicate<String> counted) {
        this.atCall = atCall;
        this.counted = counted;
        this.moment = moment;
    }

    static Kill at(int call, Moment moment) {
        return new Kill(call, moment, _ -> true);
    }

    /// Counts what changes the books, nothing else.
    static Kill atCommit(int commit, Moment moment) {
        return new Kill(commit, moment, "commit"::equals);
    }

    static Kill never() {
        return new Kill(Integer.MAX_VALUE, Moment.BEFORE, _ -> true);
    }

    int calls() {
        return calls.get();
    }

    <T> T call(String name, Supplier<T> call) {
        if (!counted.test(name)) {
            return call.get();
        }
        var number = calls.incrementAndGet();
        if (number == atCall && moment == Moment.BEFORE) {
            throw new Killed();
        }
        var answer = call.get();
        if (number == atCall) {
            throw new Killed();
        }
        return answer;
    }
}
