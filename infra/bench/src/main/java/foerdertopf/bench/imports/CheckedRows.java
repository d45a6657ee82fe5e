package foerdertopf.bench.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.csv.CsvTables;
import foerdertopf.intake.FileStore;
import foerdertopf.intake.StoredObject;
import foerdertopf.intake.UploadKey;
import foerdertopf.intake.sheet.ClaimReader;
import foerdertopf.intake.sheet.Header;
import foerdertopf.intake.sheet.SheetClaim;
import foerdertopf.intake.table.Inspection;
import foerdertopf.intake.table.Layout;
import foerdertopf.intake.table.Row;
import foerdertopf.intake.table.Tables;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.RejectedRow.Finding;
import foerdertopf.journal.Upload.Place;
import foerdertopf.subsidy.Assessment;
import foerdertopf.subsidy.Entitlements;
import foerdertopf.subsidy.SubsidyRules;

/// The rows of a file, checked as the product checks them: the file as a whole, its header, each cell, the rules.
final class CheckedRows implements Iterator<CheckedRow> {

    private final Iterator<List<Row>> claims;
    private final ClaimReader reader;
    private final SubsidyRules rules;

    private CheckedRows(Iterator<List<Row>> claims, ClaimReader reader, SubsidyRules rules) {
        this.claims = claims;
        this.reader = reader;
        this.rules = rules;
    }

    static CheckedRows of(LargeProgramme programme, FileStore files, StoredObject object) {
        if (!(UploadKey.read(object.key(), programme.bodies()) instanceof UploadKey.Leads(Place.Line place, _))) {
            throw new IllegalStateException("a key that leads nowhere");
        }
        var tables = new CsvTables();
        var layout = layout(tables, files, object);
        if (!(Header.read(place.line(), layout) instanceof Header.Reading.Fits(var header))) {
            throw new IllegalStateException("a header that does not fit");
        }
        var start = new Tables.Place(1, layout.firstRowByte());
        var in = files.open(object, layout.firstRowByte()).orElseThrow();
        var rows = tables.rows(in, layout, start);
        return new CheckedRows(
            ClaimReader.gathers(place.line()) ? new Neighbours(rows) : singly(rows),
            new ClaimReader(place, header, programme.rules().pseudonyms()),
            programme.rules());
    }

    private static Iterator<List<Row>> singly(Iterator<Row> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<Row> next() {
                return List.of(rows.next());
            }
        };
    }

    private static Layout layout(Tables tables, FileStore files, StoredObject object) {
        try (var in = files.open(object, 0).orElseThrow()) {
            if (tables.inspect(in) instanceof Inspection.Legible(var layout)) {
                return layout;
            }
            throw new IllegalStateException("a file that cannot be read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return claims.hasNext();
    }

    @Override
    public CheckedRow next() {
        return switch (reader.read(claims.next())) {
            case SheetClaim.Faulty(var rejected) -> new CheckedRow.Rejected(rejected.getFirst());
            case SheetClaim.WellFormed(var candidate) ->
                switch (rules.assess(candidate.measure(), Entitlements.UNTOUCHED)) {
                    case Assessment.Granted(var subsidy) -> new CheckedRow.Sound(candidate, subsidy);
                    case Assessment.Refused(var refusal) -> new CheckedRow.Rejected(
                        new RejectedRow(candidate.row(), List.of(new Finding("", refusal))));
                    case Assessment.NothingLeft(var pool) -> throw new IllegalStateException("used up: " + pool);
                };
        };
    }
}
