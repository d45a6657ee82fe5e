package foerdertopf.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import foerdertopf.intake.sheet.ClaimReader;
import foerdertopf.intake.sheet.Header;
import foerdertopf.intake.table.Fault;
import foerdertopf.intake.table.Inspection;
import foerdertopf.intake.table.Layout;
import foerdertopf.intake.table.Tables;
import foerdertopf.journal.Head;
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

    FileCheck(Arrivals arrivals, Bodies bodies, FileStore store, Tables tables) {
        this.arrivals = arrivals;
        this.bodies = bodies;
        this.store = store;
        this.tables = tables;
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
        if (UploadKey.read(object.key(), bodies) instanceof UploadKey.Astray(_, _, var fault)) {
            return faulty(fault);
        }
        var announced = arrivals.announced(object.key());
        if (announced.filter(first -> !first.intake().equals(head.intake())).isPresent()) {
            return faulty(Fault.of("second-object"));
        }
        var size = store.size(object);
        if (size.isEmpty()) {
            return faulty(replaced());
        }
        if (announced.isPresent() && size.get() != head.upload().file().size()) {
            return faulty(
                Fault.of("other-size", Map.of("announced", "" + head.upload().file().size(), "size", "" + size.get())));
        }
        return switch (head.upload().file().place()) {
            case Place.Line line when size.get() > largest(line.line()) ->
                faulty(Fault.of("too-large", Map.of("limit", "" + largest(line.line()))));
            case Place.Line line -> size.get() == 0 ? faulty(Fault.of("empty")) : inspect(line, object, size.get());
            case Place.Body _,Place.Nowhere _ ->
                throw new IllegalStateException("a sound key that leads nowhere: " + object.key());
        };
    }

    /// The object is not what it was when the upload began.
    static Fault replaced() {
        return Fault.of("replaced");
    }

    private Verdict inspect(Place.Line place, StoredObject object, long size) {
        var opened = store.open(object, 0);
        if (opened.isEmpty()) {
            return faulty(replaced());
        }
        try (var file = opened.get()) {
            return switch (tables.inspect(file)) {
                case Inspection.Illegible(var fault) -> faulty(fault);
                case Inspection.WithoutRows(var header) -> withoutRows(place, header);
                case Inspection.Legible(var layout) -> header(place, layout, size);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A text of another kind has no rows either: what its header lacks comes first.
    private static Verdict withoutRows(Place.Line place, List<String> cells) {
        return switch (Header.read(place.line(), cells)) {
            case Header.Reading.Fits(var header) -> new Verdict.Faulty(Fault.of("no-rows"), header.language());
            case Header.Reading.DoesNotFit(var fault, var language) -> new Verdict.Faulty(fault, language);
        };
    }

    private static Verdict header(Place.Line place, Layout layout, long size) {
        return switch (Header.read(place.line(), layout.header())) {
            case Header.Reading.Fits(var header) -> new Verdict.Fine(place, layout, header, size);
            case Header.Reading.DoesNotFit(var fault, var language) -> new Verdict.Faulty(fault, language);
        };
    }

    private static Verdict faulty(Fault fault) {
        return new Verdict.Faulty(fault, Language.GERMAN);
    }
}
