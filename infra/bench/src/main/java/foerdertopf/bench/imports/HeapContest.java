package foerdertopf.bench.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import foerdertopf.bench.Measure.Contest;

/// The most heap an import holds on to: of a large file against one of 10 000 rows, each in a JVM of its own that has
/// 256 MB of heap and no more.
final class HeapContest implements Contest {

    private static final String HEAP = "-Xmx256m";
    private static final int SMALL = 10_000;

    private final Path folder;
    private final int rows;

    HeapContest(Path folder, int rows) {
        this.folder = folder;
        this.rows = rows;
    }

    @Override
    public double candidate() throws IOException, InterruptedException {
        return megabytes(rows);
    }

    @Override
    public double baseline() throws IOException, InterruptedException {
        return megabytes(SMALL);
    }

    private double megabytes(int rows) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
            List.of(
                java, HEAP, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), HeapRun.class.getName(),
                folder.toString(), Integer.toString(rows)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("an import of " + rows + " rows failed in " + HEAP);
        }
        return Double.parseDouble(said.strip());
    }
}
