package foerdertopf.intake;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

import foerdertopf.ids.IntakeId;
import foerdertopf.intake.FileCheck.Verdict;
import foerdertopf.intake.FileStore.Kind;
import foerdertopf.intake.FileStore.Stored;
import foerdertopf.intake.gather.GatheredItems;
import foerdertopf.intake.gather.Gatherer;
import foerdertopf.intake.gather.Scratch;
import foerdertopf.intake.sheet.ClaimReader;
import foerdertopf.intake.sheet.GroupKey;
import foerdertopf.intake.sheet.SheetItem;
import foerdertopf.intake.table.Row;
import foerdertopf.intake.table.Tables;
import foerdertopf.programme.Pseudonyms;

/// Where an import takes its claims from: the file itself, or, where rows are gathered, what a first stage made of it and
/// put aside, so that a later run need not do so again.
final class ImportSource {

    private final FileStore store;
    private final Tables tables;
    private final Pseudonyms pseudonyms;
    private final Verdict.Fine file;
    private final Stored stored;

    private ImportSource(
        FileStore store, Tables tables, Pseudonyms pseudonyms, Verdict.Fine file, Stored stored) {
        this.store = store;
        this.tables = tables;
        this.pseudonyms = pseudonyms;
        this.file = file;
        this.stored = stored;
    }

    static ImportSource of(ImportTools tools, Verdict.Fine file, StoredObject object) {
        return new ImportSource(
            tools.store(), tools.tables(), tools.rules().pseudonyms(), file, new Stored(object, file.size()));
    }

    /// Gathers the rows first, if that has not been done; empty where the file was replaced meanwhile.
    Optional<ImportSource> gathered(IntakeId upload, Scratch scratch) {
        var key = "work/" + upload + "/gathered-2";
        return store.find(key)
            .or(() -> gather(key, scratch))
            .map(found -> new ImportSource(store, tables, pseudonyms, file, found));
    }

    private Optional<Stored> gather(String key, Scratch scratch) {
        return store.open(stored.object(), file.layout().firstRowByte()).flatMap(opened -> {
            var line = file.place().line();
            var gatherer = new Gatherer(new GroupKey(line, file.header(), pseudonyms), claims(), scratch);
            store.put(key, Kind.WORK, gatherer.gather(rows(opened, new Checkpoint(1, 0))));
            return store.find(key);
        });
    }

    /// The byte after the last item.
    long end() {
        return stored.size();
    }

    /// What there is from a checkpoint on; empty where the object is gone.
    Optional<Items> from(Checkpoint start) {
        var gathered = ClaimReader.gathers(file.place().line());
        var from = gathered ? start.nextByte() : firstByte(start);
        return store.open(stored.object(), from)
            .map(in -> new Items(in, gathered ? new GatheredItems(in, from, claims()) : items(rows(in, start))));
    }

    /// Items and the stream they come from.
    record Items(InputStream in, Iterator<SheetItem> items) implements AutoCloseable {
        @Override
        public void close() {
            try {
                in.close();
            } catch (java.io.IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private long firstByte(Checkpoint start) {
        return start.nextByte() == 0 ? file.layout().firstRowByte() : start.nextByte();
    }

    private Iterator<Row> rows(InputStream in, Checkpoint start) {
        return tables.rows(in, file.layout(), new Tables.Place(start.nextRow(), firstByte(start)));
    }

    private ClaimReader claims() {
        return new ClaimReader(file.place(), file.header(), pseudonyms);
    }

    private Iterator<SheetItem> items(Iterator<Row> rows) {
        var claims = claims();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public SheetItem next() {
                var row = rows.next();
                return new SheetItem(row.number(), row.startByte(), claims.read(row));
            }
        };
    }
}
