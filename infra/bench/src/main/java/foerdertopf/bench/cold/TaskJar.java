package foerdertopf.bench.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// Classes as the two ways to deploy want them: a JVM's cache knows classes of jars alone, a zip has its jars in `lib/`.
final class TaskJar {

    private TaskJar() {}

    /// The loose classes and files of an unpacked zip as one jar; its `lib/` stays where it is.
    static void pack(Path task, Path jar) throws IOException {
        var lib = task.resolve("lib");
        try (var out = new JarOutputStream(Files.newOutputStream(jar)); var files = Files.walk(task)) {
            for (var file : files.filter(Files::isRegularFile).filter(one -> !one.startsWith(lib)).sorted().toList()) {
                out.putNextEntry(new ZipEntry(task.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    static void layOut(List<Path> jars, Path task) throws IOException {
        var lib = Files.createDirectories(task.resolve("lib"));
        for (var jar : jars) {
            Files.copy(jar, lib.resolve(jar.getFileName()));
        }
    }
}
