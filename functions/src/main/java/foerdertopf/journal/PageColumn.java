package foerdertopf.journal;

import java.util.List;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.ids.BodyId;
import foerdertopf.programme.FundingLine;

/// How pages are written.
final class PageColumn implements Column<Page> {

    static final Column<BodyId> BODIES = Columns.TEXTS.as(BodyId::new, BodyId::value);
    static final Column<FundingLine> LINES = Columns.oneOf(FundingLine.values());

    private static final Column<List<ClaimEntry>> CLAIMS = Columns.listsOf(new ClaimColumn());
    private static final Column<List<RejectedRow>> REJECTED = Columns.listsOf(new RejectedRowColumn());

    @Override
    public void write(ByteWriter out, List<? extends Page> pages) {
        EntryColumns.PAGE_KEYS.write(out, Columns.each(pages, Page::page));
        EntryColumns.STAMPS.write(out, Columns.each(pages, Page::stamp));
        EntryColumns.HASHES.write(out, Columns.each(pages, Page::request));
        BODIES.write(out, Columns.each(pages, Page::body));
        LINES.write(out, Columns.each(pages, Page::line));
        Columns.INTS.write(out, Columns.each(pages, Page::year));
        CLAIMS.write(out, Columns.each(pages, Page::claims));
        REJECTED.write(out, Columns.each(pages, Page::rejected));
        PoolColumns.OPENINGS.write(out, Columns.each(pages, Page::opened));
    }

    @Override
    public List<Page> read(ByteReader in, int count) {
        var keys = EntryColumns.PAGE_KEYS.read(in, count);
        var stamps = EntryColumns.STAMPS.read(in, count);
        var requests = EntryColumns.HASHES.read(in, count);
        var bodies = BODIES.read(in, count);
        var lines = LINES.read(in, count);
        var years = Columns.INTS.read(in, count);
        var claims = CLAIMS.read(in, count);
        var rejected = REJECTED.read(in, count);
        var opened = PoolColumns.OPENINGS.read(in, count);
        return Columns.each(count, i -> new Page(
            keys.get(i), stamps.get(i), requests.get(i), bodies.get(i), lines.get(i), years.get(i), claims.get(i),
            rejected.get(i), opened.get(i)));
    }
}
