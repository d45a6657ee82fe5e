package foerdertopf.intake.sheet;

import java.util.Map;

import foerdertopf.claim.fields.Fault;
import foerdertopf.ids.NameKey;
import foerdertopf.intake.table.Row;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.Pseudonyms;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// Says which rows belong to one claim: those of a guide and reference, those of a post's reference, each compared as
/// measures are. A row whose own reference cannot be read belongs to itself. A key has two parts with one NUL between them,
/// and no cell has any.
public final class GroupKey {

    /// A post changes hands daily at most; a guide has 53 weeks.
    public static final int MOST_ROWS = 400;

    private static final char PART_END = '\0';

    private final FundingLine line;
    private final Pseudonyms pseudonyms;
    private final RowReader reader;

    public GroupKey(FundingLine line, Header header, Pseudonyms pseudonyms) {
        this.line = line;
        this.pseudonyms = pseudonyms;
        this.reader = new RowReader(header);
    }

    public String of(Row row) {
        reader.goTo(row);
        var before = reader.findings().size();
        var reference = reader.read(Column.REFERENCE, CellRule.NAME);
        var guide = line == FundingLine.GUIDE_DEPLOYMENT ? reader.read(Column.GUIDE, CellRule.GUIDE) : "";
        return reader.findings().size() == before && !reference.isEmpty()
            ? NameKey.of(reference) + PART_END + pseudonyms.issued(guide)
            : PART_END + Integer.toString(row.number());
    }

    /// Why the rows of a key are refused where they are more than any real claim has.
    public static Refusal tooMany() {
        return Refusal.of(
            Code.INVALID, Map.of(Fault.KIND, "cell-too-many-rows", "limit", Integer.toString(MOST_ROWS)));
    }
}
