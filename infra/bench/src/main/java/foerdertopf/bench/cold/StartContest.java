package foerdertopf.bench.cold;

import java.io.IOException;

import foerdertopf.bench.Measure.Contest;

/// From the start of the process to the first answer: two functions that take the same claim.
final class StartContest implements Contest {

    private final FirstCall ours;
    private final FirstCall theirs;

    StartContest(Ground ground, Contender.Kind candidate, Contender.Kind baseline)
        throws IOException, InterruptedException {
        this.ours = new FirstCall(ground, candidate.on(ground));
        this.theirs = new FirstCall(ground, baseline.on(ground));
    }

    @Override
    public double candidate() throws IOException, InterruptedException {
        return ours.millisToTheAnswer();
    }

    @Override
    public double baseline() throws IOException, InterruptedException {
        return theirs.millisToTheAnswer();
    }
}
