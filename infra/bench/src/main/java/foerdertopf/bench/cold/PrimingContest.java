package foerdertopf.bench.cold;

import java.io.IOException;
import java.nio.file.Files;

import foerdertopf.bench.Measure.Contest;
import foerdertopf.runtime.Initialization;
import foerdertopf.runtime.LoadedClasses;

/// Classes that the first call loads: after priming, and without.
final class PrimingContest implements Contest {

    private final Ground ground;

    PrimingContest(Ground ground) {
        this.ground = ground;
    }

    @Override
    public double candidate() throws IOException, InterruptedException {
        return count(Initialization.SNAP_START);
    }

    @Override
    public double baseline() throws IOException, InterruptedException {
        return count(Initialization.ON_DEMAND);
    }

    private int count(Initialization initialization) throws IOException, InterruptedException {
        var log = Files.createTempFile(ground.folder(), "classes", ".log");
        var loaded = new LoadedClasses(log);
        var contender = Contender.productZip(ground);
        new FirstCall(ground, contender).run(contender.launch().withOption(loaded.option()), initialization, loaded);
        return loaded.names().size();
    }
}
