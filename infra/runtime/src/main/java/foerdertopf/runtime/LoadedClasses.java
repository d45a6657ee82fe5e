package foerdertopf.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Counts the classes that a function loads for its first call, by the JVM's own log.
public final class LoadedClasses implements Watcher {

    private static final String CLASS = " source: ";

    private final Path log;
    private volatile long first;
    private volatile long last;

    /// Counts in one log.
    ///
    /// @param log where the JVM writes the names of the classes, see [#option()]
    public LoadedClasses(Path log) {
        this.log = log;
    }

    /// What lets the JVM write them.
    public String option() {
        return "-Xlog:class+load=info:file=" + log + "::filecount=0";
    }

    @Override
    public void ready() {
        first = lines();
    }

    @Override
    public void answered() {
        last = lines();
    }

    /// The names of the classes loaded for the first call.
    public List<String> names() {
        try (var lines = Files.lines(log)) {
            return lines.skip(first).limit(last - first).flatMap(LoadedClasses::name).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of a line such as `[0.123s][info][class,load] java.lang.Object source: shared objects file`.
    private static Stream<String> name(String line) {
        var end = line.indexOf(CLASS);
        return end < 0 ? Stream.empty() : Stream.of(line.substring(line.lastIndexOf("] ", end) + 2, end));
    }

    private long lines() {
        try (var lines = Files.lines(log)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
