package foerdertopf.intake.sheet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import foerdertopf.intake.table.Fault;
import foerdertopf.intake.table.Layout;
import foerdertopf.messages.Language;
import foerdertopf.programme.FundingLine;

/// The header of a bulk file: its language, which fixes how numbers and dates are written below it, where each column
/// is, how many cells it has, and what parts them.
public record Header(Language language, Map<Column, Integer> places, int width, char separator) {

    private static final char USUAL_SEPARATOR = ';';
    /// Fewer names of columns may occur in any text.
    private static final int FEWEST_NAMES = 3;

    public Header {
        places = Collections.unmodifiableMap(new EnumMap<>(places));
    }

    /// What a header row came to.
    public sealed interface Reading {
        record Fits(Header header) implements Reading {}

        record DoesNotFit(Fault fault, Language language) implements Reading {
            /// Then it may be something else than a header.
            public boolean knowsNoColumn() {
                return fault.values().containsKey(HeaderCells.NONE);
            }
        }
    }

    /// The language of the first line in which there are words of a header; German where there are none.
    public static Language languageOf(List<List<String>> lines) {
        var columns = List.of(Column.values());
        return lines.stream()
            .filter(line -> HeaderCells.known(columns, line) > 0)
            .findFirst()
            .map(line -> HeaderCells.language(columns, line))
            .orElse(Language.GERMAN);
    }

    /// The number of the line that is a header of this funding line, the first being 1; empty where none is.
    public static OptionalInt lookedFor(FundingLine line, List<List<String>> lines) {
        return IntStream.range(0, lines.size())
            .filter(i -> HeaderCells.known(Column.of(line), lines.get(i)) >= FEWEST_NAMES)
            .map(i -> i + 1)
            .findFirst();
    }

    /// Columns may stand in any order; everything that is wrong with them is named at once.
    public static Reading read(FundingLine line, List<String> cells) {
        return new HeaderCells(line, cells, USUAL_SEPARATOR).read();
    }

    /// The header of a file that is laid out so.
    public static Reading read(FundingLine line, Layout layout) {
        return new HeaderCells(line, layout.header(), layout.separator()).read();
    }
}
