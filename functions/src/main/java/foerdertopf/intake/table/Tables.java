package foerdertopf.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/// Reads spreadsheet files in pieces, whatever their size.
public interface Tables {

    /// Looks through the whole file, so that one broken anywhere is refused before its first row counts.
    Inspection inspect(InputStream file) throws IOException;

    /// The words that can be made out in the first lines of a file, whatever else is wrong with it; none in a blank line, and
    /// no line where there is no text.
    List<List<String>> glimpse(InputStream file) throws IOException;

    /// The rows from one that begins where the stream begins, blank ones left out but counted. A stream that breaks off
    /// with an error throws [java.io.UncheckedIOException].
    Iterator<Row> rows(InputStream from, Layout layout, Place first);

    /// Where a row stands: its number and the byte it begins at.
    record Place(int row, long startByte) {}
}
