package foerdertopf.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/// A function's zip as Lambda lays it out before it starts the function.
public final class UnpackedZip {

    private UnpackedZip() {}

    public static Path of(Path archive, Path folder) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("an entry that leads out of its folder: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                try (var content = zip.getInputStream(entry)) {
                    Files.copy(content, file);
                }
            }
        }
        return folder;
    }
}
