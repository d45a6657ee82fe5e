package foerdertopf.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the command line asks for.
///
/// @param start  what to do with what an earlier run left in the state folder
/// @param job    whether to do the sample job once all is up
record Options(int port, Path state, Start start, Job job) {

    static final String USAGE = """
        usage: ./run [--no-demo] [--port N] [--state DIR] [--fresh]
          --no-demo    only serve, do not do the sample job
          --port N     HTTP port of API and web pages (default 8080, 0: any free one)
          --state DIR  where everything is kept (default .local/)
          --fresh      forget what an earlier run kept there""";

    enum Start {
        GO_ON, FRESH
    }

    enum Job {
        SAMPLE, NONE
    }

    /// The options, or nothing if the arguments are none of ours.
    static Optional<Options> parse(List<String> arguments) {
        var options = new Options(8080, Path.of(".local"), Start.GO_ON, Job.SAMPLE);
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var name = rest.next();
            var next = switch (name) {
                case "--no-demo" -> Optional.of(options.with(Job.NONE));
                case "--fresh" -> Optional.of(options.with(Start.FRESH));
                case "--port" -> rest.hasNext() ? options.withPort(rest.next()) : Optional.<Options>empty();
                case "--state" -> rest.hasNext() ? Optional.of(options.with(Path.of(rest.next())))
                    : Optional.<Options>empty();
                default -> Optional.<Options>empty();
            };
            if (next.isEmpty()) {
                return next;
            }
            options = next.get();
        }
        return Optional.of(options);
    }

    private Options with(Job other) {
        return new Options(port, state, start, other);
    }

    private Options with(Start other) {
        return new Options(port, state, other, job);
    }

    private Options with(Path other) {
        return new Options(port, other, start, job);
    }

    private Optional<Options> withPort(String digits) {
        return digits.matches("\\d{1,5}") && Integer.parseInt(digits) <= 65_535
            ? Optional.of(new Options(Integer.parseInt(digits), state, start, job))
            : Optional.empty();
    }
}
