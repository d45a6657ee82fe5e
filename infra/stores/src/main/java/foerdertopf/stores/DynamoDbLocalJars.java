package foerdertopf.stores;

import java.nio.file.Files;
import java.nio.file.Path;

/// Finds the program that the module `infra/dynamodb-local` has fetched.
final class DynamoDbLocalJars {

    private static final String PROPERTY = "foerdertopf.dynamodb-local.jars";
    private static final Path FETCHED = Path.of("infra", "dynamodb-local", "target", "jars");

    private DynamoDbLocalJars() {}

    /// The folder named by the system property, or else the one of the checkout that we run in.
    static Path find() {
        var named = System.getProperty(PROPERTY);
        if (named != null) {
            return existing(Path.of(named));
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(FETCHED))) {
                return folder.resolve(FETCHED);
            }
        }
        throw missing(FETCHED);
    }

    private static Path existing(Path jars) {
        if (!Files.isDirectory(jars)) {
            throw missing(jars);
        }
        return jars.toAbsolutePath();
    }

    private static IllegalStateException missing(Path jars) {
        return new IllegalStateException("DynamoDB Local is not in " + jars
            + ": fetch it with ./mvnw -pl infra/dynamodb-local generate-resources, or name its folder by -D"
            + PROPERTY);
    }
}
