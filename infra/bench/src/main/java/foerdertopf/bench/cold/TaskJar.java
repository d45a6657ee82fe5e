package foerdertopf.bench.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Jars as an unpacked zip has them.
final class TaskJar {

    private TaskJar() {}

    static void layOut(List<Path> jars, Path task) throws IOException {
        var lib = Files.createDirectories(task.resolve("lib"));
        for (var jar : jars) {
            Files.copy(jar, lib.resolve(jar.getFileName()));
        }
    }
}
