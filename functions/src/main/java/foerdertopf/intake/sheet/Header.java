package foerdertopf.intake.sheet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import foerdertopf.intake.table.Fault;
import foerdertopf.messages.Language;
import foerdertopf.programme.FundingLine;

/// The header of a bulk file: its language, which fixes how numbers and dates are written below it, and where each column
/// stands.
public record Header(Language language, Map<Column, Integer> places) {

    public Header {
        places = Collections.unmodifiableMap(new EnumMap<>(places));
    }

    /// What a header row came to.
    public sealed interface Reading {
        record Fits(Header header) implements Reading {}

        record DoesNotFit(Fault fault, Language language) implements Reading {}
    }

    /// The language that most of a header's words are in, by the columns of all lines; German where none is known.
    public static Language languageOf(List<String> cells) {
        return HeaderCells.language(List.of(Column.values()), cells);
    }

    /// Columns may stand in any order; everything that is wrong with them is named at once.
    public static Reading read(FundingLine line, List<String> cells) {
        return new HeaderCells(line, cells).read();
    }
}
