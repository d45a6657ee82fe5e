package foerdertopf.bench.imports;

import java.io.IOException;
import java.nio.file.Path;

/// A kind of file to import, of any size, counted in claims.
enum SampleFile {
    COURSES(CourseFile.KEY, 1) {
        @Override
        Path write(Path folder, int claims) throws IOException {
            return CourseFile.write(folder, claims);
        }
    },
    GUIDES(GuideFile.KEY, GuideFile.WEEKS) {
        @Override
        Path write(Path folder, int claims) throws IOException {
            return GuideFile.write(folder, claims);
        }
    };

    private final String key;
    private final int rowsAClaim;

    SampleFile(String key, int rowsAClaim) {
        this.key = key;
        this.rowsAClaim = rowsAClaim;
    }

    abstract Path write(Path folder, int claims) throws IOException;

    /// Where a file of this name is put into the bucket.
    String key(String name) {
        return key.replace("bench", name);
    }

    int rows(int claims) {
        return claims * rowsAClaim;
    }
}
