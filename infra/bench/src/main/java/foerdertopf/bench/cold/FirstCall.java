package foerdertopf.bench.cold;

import java.io.IOException;

import foerdertopf.runtime.Initialization;
import foerdertopf.runtime.LambdaRuntime;
import foerdertopf.runtime.Launch;
import foerdertopf.runtime.Outcome;
import foerdertopf.runtime.Watcher;

/// Starts a contender in a JVM of its own and gives it one claim, which must be booked.
record FirstCall(Ground ground, Contender contender) {

    private static final String BOOKED = "\"statusCode\":201";

    double millisToTheAnswer() throws IOException, InterruptedException {
        var clock = new StartClock();
        run(contender.launch(), Initialization.ON_DEMAND, clock);
        return clock.startMillis();
    }

    double millisOfTheCall(Initialization initialization) throws IOException, InterruptedException {
        var clock = new StartClock();
        run(contender.launch(), initialization, clock);
        return clock.callMillis();
    }

    void run(Launch launch, Initialization initialization, Watcher watcher) throws IOException, InterruptedException {
        var runtime = new LambdaRuntime(contender.task(), ground.services(), launch);
        var outcome = runtime.run(contender.function(), initialization, ground.event(Numbers.next()), watcher);
        requireBooked(outcome instanceof Outcome.Answered(var json) ? json : outcome.toString());
    }

    static void requireBooked(String answer) {
        if (!answer.contains(BOOKED)) {
            throw new IllegalStateException("the claim was not booked: " + answer);
        }
    }
}
