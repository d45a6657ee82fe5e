package foerdertopf.intake.sheet;

import java.util.stream.Collectors;

import foerdertopf.messages.Language;
import foerdertopf.programme.FundingLine;

/// An empty table with the header of a funding line, as a spreadsheet of that language opens it.
public final class SheetTemplate {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private SheetTemplate() {}

    public static String of(FundingLine line, Language language) {
        var separator = language == Language.GERMAN ? ";" : ",";
        return Column.of(line)
            .stream()
            .map(column -> column.name(language))
            .collect(Collectors.joining(separator, BYTE_ORDER_MARK, LINE_END));
    }
}
