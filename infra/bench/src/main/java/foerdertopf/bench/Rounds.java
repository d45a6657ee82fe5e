package foerdertopf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import foerdertopf.bench.Measure.Contest;

/// Runs the two sides of a measure in turn: A B, B A, A B, so that neither always comes first.
final class Rounds {

    private final Consumer<String> progress;

    Rounds(Consumer<String> progress) {
        this.progress = progress;
    }

    Result of(Measure measure) throws Exception {
        var candidates = new ArrayList<Double>();
        var baselines = new ArrayList<Double>();
        try (var contest = measure.opening().open()) {
            if (measure.rounds() > 1) {
                progress.accept(measure.name() + ": warming up");
                contest.candidate();
                contest.baseline();
            }
            for (var round = 1; round <= measure.rounds(); round++) {
                play(contest, round, candidates, baselines);
                progress.accept(
                    "%s: round %d of %d: %.3f against %.3f %s".formatted(
                        measure.name(), round, measure.rounds(), candidates.getLast(), baselines.getLast(),
                        measure.unit()));
            }
        }
        return new Result(measure, candidates, baselines);
    }

    private static void play(
        Contest contest, int round, List<Double> candidates, List<Double> baselines) throws Exception {
        if (round % 2 == 1) {
            candidates.add(contest.candidate());
            baselines.add(contest.baseline());
        } else {
            baselines.add(contest.baseline());
            candidates.add(contest.candidate());
        }
    }
}
