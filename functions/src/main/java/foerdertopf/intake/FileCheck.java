package foerdertopf.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import foerdertopf.intake.sheet.ClaimReader;
import foerdertopf.intake.sheet.Header;
import foerdertopf.intake.table.Fault;
import foerdertopf.intake.table.Inspection;
import foerdertopf.intake.table.Layout;
import foerdertopf.intake.table.Tables;
import foerdertopf.journal.Head;
import foerdertopf.journal.Upload;
import foerdertopf.journal.Upload.Place;
import foerdertopf.messages.Language;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.FundingLine;

/// Looks at a file as a whole before any of its rows counts: its key, its size, its structure from end to end, and its
/// header.
final class FileCheck {

    /// Of a file whose rows are claims, and of one whose rows are gathered, which takes several times as much on disk.
    static final long LARGEST = 2L * 1024 * 1024 * 1024;
    static final long LARGEST_TO_GATHER = 256L * 1024 * 1024;

    private final Arrivals arrivals;
    private final Bodies bodies;
    private final FileStore store;
    private final Tables tables;
    private final FirstLines glimpses;

    FileCheck(Arrivals arrivals, Bodies bodies, FileStore store, Tables tables) {
        this.arrivals = arrivals;
        this.bodies = bodies;
        this.store = store;
        this.tables = tables;
        this.glimpses = new FirstLines(store, tables);
    }

    /// What the file turned out to be.
    sealed interface Verdict {
        record Fine(Place.Line place, Layout layout, Header header, long size) implements Verdict {}

        /// The language is the header's, if that much is known.
        record Faulty(Fault fault, Language language) implements Verdict {}
    }

    static long largest(FundingLine line) {
        return ClaimReader.gathers(line) ? LARGEST_TO_GATHER : LARGEST;
    }

    Verdict check(Head.OfUpload head, StoredObject object) {
        return switch (UploadKey.read(object.key(), bodies)) {
            case UploadKey.Astray(_, _, var fault) -> faulty(fault, object);
            case UploadKey.Leads(var place, _) -> check(place, head, object);
        };
    }

    private Verdict check(Place.Line place, Head.OfUpload head, StoredObject object) {
        var announced = arrivals.announced(object.key());
        if (announced.filter(first -> !first.intake().equals(head.intake())).isPresent()) {
            return faulty(Fault.of("second-object"), object);
        }
        var size = store.size(object);
        if (size.isEmpty()) {
            return faulty(replaced(), object);
        }
        return announced.flatMap(first -> otherSize(first.upload().file(), size.get()))
            .or(() -> unfitSize(place.line(), size.get()))
            .map(fault -> faulty(fault, object))
            .orElseGet(() -> inspect(place, object, size.get()));
    }

    private static Optional<Fault> otherSize(Upload.File announced, long size) {
        return announced.size() == size
            ? Optional.empty()
            : Optional.of(Fault.of("other-size", Map.of("announced", "" + announced.size(), "size", "" + size)));
    }

    private static Optional<Fault> unfitSize(FundingLine line, long size) {
        if (size > largest(line)) {
            return Optional.of(Fault.of("too-large", Map.of("limit", "" + largest(line))));
        }
        return size == 0 ? Optional.of(Fault.of("empty")) : Optional.empty();
    }

    /// The object is not what it was when the upload began.
    static Fault replaced() {
        return Fault.of("replaced");
    }

    private Verdict inspect(Place.Line place, StoredObject object, long size) {
        var opened = store.open(object, 0);
        if (opened.isEmpty()) {
            return faulty(replaced(), object);
        }
        try (var file = opened.get()) {
            return switch (tables.inspect(file)) {
                case Inspection.Illegible(var fault) -> faulty(fault, object);
                case Inspection.WithoutRows(var header) -> withoutRows(place, header, object);
                case Inspection.Legible(var layout) -> header(place, layout, size, object);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A text of another kind has no rows either: what its header lacks comes first.
    private Verdict withoutRows(Place.Line place, List<String> cells, StoredObject object) {
        return switch (Header.read(place.line(), cells)) {
            case Header.Reading.Fits(var header) -> new Verdict.Faulty(Fault.of("no-rows"), header.language());
            case Header.Reading.DoesNotFit wrong -> unfit(place.line(), wrong, object);
        };
    }

    private Verdict header(Place.Line place, Layout layout, long size, StoredObject object) {
        return switch (Header.read(place.line(), layout)) {
            case Header.Reading.Fits(var header) -> new Verdict.Fine(place, layout, header, size);
            case Header.Reading.DoesNotFit wrong -> unfit(place.line(), wrong, object);
        };
    }

    /// Where no column is known, the header may be below a title, or in one cell.
    private Verdict unfit(FundingLine line, Header.Reading.DoesNotFit wrong, StoredObject object) {
        if (!wrong.knowsNoColumn()) {
            return new Verdict.Faulty(wrong.fault(), wrong.language());
        }
        var lines = glimpses.of(object);
        var found = Header.lookedFor(line, lines);
        if (found.isEmpty()) {
            return new Verdict.Faulty(wrong.fault(), wrong.language());
        }
        var isFirst = lines.stream().limit(found.getAsInt() - 1L).allMatch(List::isEmpty);
        var value = isFirst ? Map.of("together", "") : Map.of("header", Integer.toString(found.getAsInt()));
        return new Verdict.Faulty(Fault.of("columns", value), Header.languageOf(lines));
    }

    private Verdict faulty(Fault fault, StoredObject object) {
        return new Verdict.Faulty(fault, Header.languageOf(glimpses.of(object)));
    }
}
