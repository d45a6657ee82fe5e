package foerdertopf.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import foerdertopf.intake.sheet.Header;
import foerdertopf.intake.table.Tables;
import foerdertopf.messages.Language;

/// Finds out in which language to tell why a file failed before its header was judged: in that of its header, as far as
/// it can be made out, else in German.
final class HeaderLanguage {

    private final FileStore store;
    private final Tables tables;

    HeaderLanguage(FileStore store, Tables tables) {
        this.store = store;
        this.tables = tables;
    }

    /// Where these bytes are gone, those that took their place were most likely written by the same people.
    Language of(StoredObject object) {
        return open(object)
            .or(() -> store.find(object.key()).flatMap(now -> open(now.object())))
            .map(this::read)
            .orElse(Language.GERMAN);
    }

    private Optional<InputStream> open(StoredObject object) {
        return store.size(object).filter(size -> size > 0).flatMap(_ -> store.open(object, 0));
    }

    private Language read(InputStream opened) {
        try (var file = opened) {
            return Header.languageOf(tables.glimpse(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
