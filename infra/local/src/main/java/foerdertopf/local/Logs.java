package foerdertopf.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Logs, and what functions print, go to a file in the state folder; what needs somebody's attention is shown on the terminal too.
final class Logs {

    private static final int MAX_BYTES = 20_000_000;
    private static final int FILES = 3;

    /// Kept here, since a logger that is only configured is forgotten. It says at each start what it is built of.
    private static final Logger HTTP_SERVER = Logger.getLogger("org.eclipse.jetty");

    private Logs() {}

    static void to(Path folder) throws IOException {
        Files.createDirectories(folder);
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
        LogManager.getLogManager().reset();
        var file = new FileHandler(folder.resolve("local.%g.log").toString(), MAX_BYTES, FILES, true);
        file.setFormatter(new SimpleFormatter());
        var terminal = new ConsoleHandler();
        terminal.setFormatter(new Headline(folder));
        terminal.setLevel(Level.SEVERE);
        var root = Logger.getLogger("");
        root.addHandler(file);
        root.addHandler(terminal);
        HTTP_SERVER.setLevel(Level.WARNING);
        System.setOut(new PrintStream(new LogLines(), true, StandardCharsets.UTF_8));
    }

    /// The message and the fault in one line; the rest stands in the file.
    private static final class Headline extends Formatter {

        private final Path folder;

        Headline(Path folder) {
            this.folder = folder;
        }

        @Override
        public String format(LogRecord entry) {
            var fault = entry.getThrown();
            return formatMessage(entry) + (fault == null ? "" : ": " + fault) + " (see " + folder + ")\n";
        }
    }
}
