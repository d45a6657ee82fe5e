package foerdertopf.local.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import foerdertopf.local.testing.Checkout;

/// `functions.zip` as Lambda lays it out before it starts a function.
final class UnpackedZip {

    private UnpackedZip() {}

    static Path in(Path folder) throws IOException {
        try (var zip = new ZipFile(Checkout.root().resolve("functions/target/functions.zip").toFile())) {
            for (var entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
                var file = folder.resolve(entry.getName()).normalize();
                Files.createDirectories(file.getParent());
                try (var content = zip.getInputStream(entry)) {
                    Files.copy(content, file);
                }
            }
        }
        return folder;
    }
}
