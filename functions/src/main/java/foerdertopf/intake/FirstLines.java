package foerdertopf.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import foerdertopf.intake.table.Tables;

/// Reads the words of a file's first lines: they give the language of a reason that comes up before the header is
/// judged, and the place of a header that is not the first row.
final class FirstLines {

    private final FileStore store;
    private final Tables tables;

    FirstLines(FileStore store, Tables tables) {
        this.store = store;
        this.tables = tables;
    }

    /// Where these bytes are gone, those that took their place were most likely written by the same people.
    List<List<String>> of(StoredObject object) {
        return open(object)
            .or(() -> store.find(object.key()).flatMap(now -> open(now.object())))
            .map(this::read)
            .orElse(List.of());
    }

    private Optional<InputStream> open(StoredObject object) {
        return store.size(object).filter(size -> size > 0).flatMap(_ -> store.open(object, 0));
    }

    private List<List<String>> read(InputStream opened) {
        try (var file = opened) {
            return tables.glimpse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
