package foerdertopf.bench.cold;

import java.nio.file.Path;
import java.util.List;

import foerdertopf.bench.Better;
import foerdertopf.bench.Measure;
import foerdertopf.bench.Scale;

/// The measures of cold starts. Times run from the start of the process to the first answer; ours starts as in the
/// container image, with an AOT cache.
public final class ColdMeasures {

    private static final String MILLIS = "ms";
    private static final String CLASSES = "classes";

    private ColdMeasures() {}

    public static List<Measure> all(Scale scale, Path folder) {
        var rounds = scale.pick(1, 11);
        var ground = new Ground.Shared(folder);
        return List.of(
            new Measure(
                "cold-vs-naive", MILLIS, Better.LESS, rounds,
                () -> new StartContest(ground.open(), Contender::product, Contender::naive)),
            new Measure(
                "cold-vs-spring", MILLIS, Better.LESS, rounds,
                () -> new StartContest(ground.open(), Contender::product, Contender::spring)),
            new Measure(
                "cold-vs-empty", MILLIS, Better.NEAR_THE_FLOOR, rounds,
                () -> new StartContest(ground.open(), Contender::product, Contender::empty)),
            new Measure(
                "cold-vs-empty-stream", MILLIS, Better.NEAR_THE_FLOOR, rounds,
                () -> new StartContest(ground.open(), Contender::product, Contender::emptyStream)),
            new Measure(
                "cold-zip-vs-naive", MILLIS, Better.LESS, rounds,
                () -> new StartContest(ground.open(), Contender::productZip, Contender::naive)),
            new Measure(
                "cold-zip-vs-spring", MILLIS, Better.LESS, rounds,
                () -> new StartContest(ground.open(), Contender::productZip, Contender::spring)),
            new Measure(
                "first-answer-after-priming", MILLIS, Better.LESS, rounds,
                () -> new FirstAnswerContest(ground.open())),
            new Measure(
                "classes-after-priming", CLASSES, Better.LESS, scale.pick(1, 3),
                () -> new PrimingContest(ground.open())));
    }
}
