package foerdertopf.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import foerdertopf.bench.cold.ColdMeasures;
import foerdertopf.bench.hot.HotMeasures;
import foerdertopf.bench.imports.ImportMeasures;
import foerdertopf.bench.reports.ReportMeasures;

/// Runs the benchmarks, prints their results and writes them to `bench.json`.
public final class Main {

    private static final Path JSON = Path.of("bench.json");

    private Main() {}

    public static void main(String... words) throws Exception {
        switch (Options.of(words)) {
            case Options.Reading.Invalid(var word) -> {
                System.err.println("unknown: " + word + " (known: --quick, --only NAME)");
                System.exit(2);
            }
            case Options.Reading.Valid(var options) -> run(options);
        }
    }

    private static void run(Options options) throws Exception {
        var folder = Files.createTempDirectory("foerdertopf-bench-");
        try {
            var wanted = measures(options.scale(), folder).stream()
                .filter(measure -> options.only().stream().allMatch(measure.name()::equals))
                .toList();
            if (wanted.isEmpty()) {
                System.err.println("no measure is called " + options.only().orElse(""));
                System.exit(2);
            }
            var rounds = new Rounds(System.err::println);
            var results = new ArrayList<Result>();
            for (var measure : wanted) {
                results.add(rounds.of(measure));
                Files.writeString(JSON, ResultTable.json(results));
            }
            System.out.print(ResultTable.markdown(results));
        } finally {
            delete(folder);
        }
    }

    private static List<Measure> measures(Scale scale, Path folder) {
        return Stream.of(
            ImportMeasures.all(scale, folder),
            HotMeasures.all(scale, folder),
            ReportMeasures.all(scale, folder),
            ColdMeasures.all(scale, folder))
            .flatMap(List::stream)
            .toList();
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, java.io.IOException failure)
                throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
