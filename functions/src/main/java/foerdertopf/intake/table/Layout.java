package foerdertopf.intake.table;

import java.nio.charset.Charset;
import java.util.List;

/// How a file is written, found out by looking at all of it: its encoding, what parts its cells, the cells of its header,
/// the byte its first row begins at, and how its quotes are set.
public record Layout(Charset charset, char separator, List<String> header, long firstRowByte, Quotes quotes) {

    /// Whether quotes are next to separators throughout, or some have blanks around them.
    public enum Quotes {
        TIGHT, LOOSE
    }

    public Layout {
        header = List.copyOf(header);
    }
}
