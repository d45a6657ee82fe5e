package foerdertopf.lambda;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;

/// Platforms for tests.
public final class Functions {

    public static final Instant NOW = Instant.parse("2016-02-15T10:00:00Z");

    private Functions() {}

    /// Nothing but the program itself: no variable, no service.
    public static Platform alone() {
        return new Platform(Map.of(), Clock.fixed(NOW, ZoneOffset.UTC), new Random(1), new NoClients());
    }
}
