package foerdertopf.bench;

import java.io.IOException;

/// Something to be measured. `rounds` counts rounds of both sides; one round more goes before them, uncounted.
public record Measure(String name, String unit, Better better, int rounds, Opening opening) {

    /// Sets up what all rounds share.
    public interface Opening {
        Contest open() throws Exception;
    }

    /// The two sides. Each call is one round on fresh ground, and answers its figure in the measure's unit.
    public interface Contest extends AutoCloseable {
        double candidate() throws Exception;

        double baseline() throws Exception;

        @Override
        default void close() throws IOException {}
    }
}
