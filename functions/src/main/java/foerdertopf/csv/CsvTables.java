package foerdertopf.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Iterator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import foerdertopf.intake.table.Inspection;
import foerdertopf.intake.table.Layout;
import foerdertopf.intake.table.Limits;
import foerdertopf.intake.table.Row;
import foerdertopf.intake.table.Tables;

/// CSV as spreadsheets write it in Germany and elsewhere: UTF-8 with or without a mark, else Windows-1252; semicolons,
/// commas or tabs; quoted cells with line breaks.
public final class CsvTables implements Tables {

    private static final int BUFFER = 64 * 1024;

    @Override
    public Inspection inspect(InputStream whole) throws IOException {
        var file = new DosEnd(whole);
        return switch (Opening.read(file.readNBytes(BUFFER))) {
            case Opening.Reading.NoTable(var fault) -> new Inspection.Illegible(fault);
            case Opening.Reading.Table(var opening) -> inspect(opening, file);
        };
    }

    private static Inspection inspect(Opening opening, InputStream rest) throws IOException {
        var encoding = new EncodingScan();
        var scan = new StructureScan(opening.separator(), opening.headerStart(), encoding);
        if (scan.accept(opening.bytes(), opening.headerStart(), opening.bytes().length)) {
            var buffer = new byte[BUFFER];
            for (var read = rest.read(buffer); read >= 0 && scan.accept(buffer, 0, read);) {
                read = rest.read(buffer);
            }
        }
        scan.end();
        return scan.fault().<Inspection>map(Inspection.Illegible::new).orElseGet(() -> judge(opening, scan, encoding));
    }

    private static Inspection judge(Opening opening, StructureScan scan, EncodingScan encoding) {
        return switch (encoding.verdict(opening, scan.firstRowByte())) {
            case EncodingScan.Verdict.Mixed(var fault) -> new Inspection.Illegible(fault);
            case EncodingScan.Verdict.Is(var charset) -> {
                var layout = layout(opening, scan, charset);
                yield scan.hasRows()
                    ? new Inspection.Legible(layout)
                    : new Inspection.WithoutRows(layout.header());
            }
        };
    }

    private static Layout layout(Opening opening, StructureScan scan, Charset charset) {
        var cells = header(opening.header(scan.firstRowByte()), opening.separator(), charset);
        return new Layout(charset, opening.separator(), cells, scan.firstRowByte(), scan.quotes());
    }

    private static List<String> header(byte[] line, char separator, Charset charset) {
        try (var tight = new TightQuotes(new ByteArrayInputStream(line), separator)) {
            return builder(separator).ofSingleCsvRecord(new String(tight.readAllBytes(), charset)).getFields();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<List<String>> glimpse(InputStream file) throws IOException {
        return HeaderGlimpse.of(file.readNBytes(Limits.MOST_HEADER_BYTES));
    }

    @Override
    public Iterator<Row> rows(InputStream from, Layout layout, Place first) {
        var starts = new LineStarts(new DosEnd(from), first.startByte());
        var decoder = layout.charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
        var cells = new RowCells(layout.separator() == ',');
        var reader = builder(layout.separator()).build(cells, new InputStreamReader(tight(starts, layout), decoder));
        return new RowIterator(reader, starts, first);
    }

    private static InputStream tight(InputStream in, Layout layout) {
        return switch (layout.quotes()) {
            case TIGHT -> in;
            case LOOSE -> new TightQuotes(in, layout.separator());
        };
    }

    private static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .detectBomHeader(false)
            .maxBufferSize(Limits.MOST_ROW_BYTES * 2);
    }
}
