package foerdertopf.local.cloud;

import java.util.ArrayDeque;
import java.util.Deque;

/// Parts that were started, to be stopped in the opposite order.
final class Closing implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Closing.class.getName());

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    /// Stops all of them; one that cannot be stopped does not keep the others.
    @Override
    @SuppressWarnings("IllegalCatch")
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception fault) {
                LOG.log(System.Logger.Level.WARNING, "a part did not stop", fault);
            }
        }
    }
}
