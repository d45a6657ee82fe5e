package foerdertopf.intake.table;

import java.nio.charset.Charset;
import java.util.List;

/// How a file is written, found out by looking at all of it: its encoding, what parts its cells, the cells of its header,
/// and the byte its first row begins at.
public record Layout(Charset charset, char separator, List<String> header, long firstRowByte) {

    public Layout {
        header = List.copyOf(header);
    }
}
