package foerdertopf.bench.cold;

import java.io.IOException;

import foerdertopf.bench.Measure.Contest;
import foerdertopf.runtime.Initialization;

/// From the first call to its answer in a JVM that stands ready: as SnapStart's picture leaves it, primed, and without.
final class FirstAnswerContest implements Contest {

    private final FirstCall call;

    FirstAnswerContest(Ground ground) {
        this.call = new FirstCall(ground, Contender.productZip(ground));
    }

    @Override
    public double candidate() throws IOException, InterruptedException {
        return call.millisOfTheCall(Initialization.SNAP_START);
    }

    @Override
    public double baseline() throws IOException, InterruptedException {
        return call.millisOfTheCall(Initialization.ON_DEMAND);
    }
}
