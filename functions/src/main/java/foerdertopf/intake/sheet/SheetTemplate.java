package foerdertopf.intake.sheet;

import java.util.stream.Collectors;

import foerdertopf.messages.Language;
import foerdertopf.programme.FundingLine;
import foerdertopf.spreadsheet.SafeCell;

/// An empty table with the German header of a funding line, as a German spreadsheet opens it.
public final class SheetTemplate {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private SheetTemplate() {}

    public static String of(FundingLine line) {
        return Column.of(line)
            .stream()
            .map(column -> SafeCell.of(column.name(Language.GERMAN)))
            .collect(Collectors.joining(";", BYTE_ORDER_MARK, LINE_END));
    }
}
