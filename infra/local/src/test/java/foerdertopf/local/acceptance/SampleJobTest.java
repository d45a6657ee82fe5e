package foerdertopf.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import foerdertopf.local.sample.SampleFailure;
import foerdertopf.local.sample.SampleJob;
import foerdertopf.local.testing.ProductCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `./run` shows: claims, a file, a month's report, from end to end.
class SampleJobTest {

    @TempDir
    Path folder;

    @Test
    void comesOutTheSameASecondTimeAfterARestart() throws Exception {
        var first = List.<String>of();
        try (var cloud = ProductCloud.start(folder)) {
            first = run(cloud, "first");
        }
        assertThat(first).contains("  one cent more      refused: pool-exhausted, requested 0.01, available 0.00")
            .anyMatch(line -> line.contains("10000 rows read, 9960 accepted, 40 rejected, 1004722.00 EUR"));
        assertThat(Files.readAllBytes(folder.resolve("first/report-2016-03.pdf"))).startsWith('%', 'P', 'D', 'F');

        try (var cloud = ProductCloud.start(folder)) {
            assertThat(run(cloud, "second")).isEqualTo(first);
        }
        for (var file : List.of("rejected.csv", "accepted.csv", "report-2016-03.pdf", "report-2016-03.json")) {
            assertThat(folder.resolve("second").resolve(file))
                .hasSameBinaryContentAs(folder.resolve("first").resolve(file));
        }
    }

    /// What the job says, without what differs each time: durations, addresses, files.
    private List<String> run(ProductCloud cloud, String name) throws SampleFailure {
        var said = new ByteArrayOutputStream();
        SampleJob.run(cloud.addresses().http(), folder.resolve(name),
            new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replaceAll(", after .*", ""))
            .filter(line -> !line.contains("http://") && !line.contains(folder.toString()))
            .toList();
    }
}
