package foerdertopf.bench.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import foerdertopf.bench.books.Store;

/// Two years in one store: in one the month that is reported stands nearly alone, in the other among many more claims.
record Books(Building alone, Building among) {

    private static final int HARDLY_ANY = 4;

    /// Filled for the first measure that asks, and closed by the last.
    static final class Shared {

        private final Path folder;
        private final int reported;
        private final int others;
        private int readers;
        private Optional<Store> store = Optional.empty();
        private Optional<Books> filled = Optional.empty();

        /// For so many readers, one after the other.
        Shared(Path folder, int reported, int others, int readers) {
            this.folder = folder.resolve("reports");
            this.reported = reported;
            this.others = others;
            this.readers = readers;
        }

        Books open() throws IOException {
            if (filled.isEmpty()) {
                var fresh = new Store();
                store = Optional.of(fresh);
                Files.createDirectories(folder);
                filled = Optional.of(new Books(
                    new Building(Year.of(fresh, folder, reported, HARDLY_ANY)),
                    new Building(Year.of(fresh, folder, reported, others))));
            }
            return filled.get();
        }

        void close() {
            readers--;
            if (readers == 0) {
                store.ifPresent(Store::close);
            }
        }
    }
}
