package foerdertopf.local;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Hands each printed line to the log, as Lambda does with what a function prints.
final class LogLines extends OutputStream {

    private static final System.Logger LOG = System.getLogger("foerdertopf.function.output");

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int octet) {
        if (octet == '\n') {
            LOG.log(System.Logger.Level.INFO, line.toString(StandardCharsets.UTF_8));
            line.reset();
        } else {
            line.write(octet);
        }
    }
}
