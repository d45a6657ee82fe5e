package foerdertopf.journal;

import java.util.List;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.column.TextMaps;
import foerdertopf.journal.RejectedRow.Finding;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// How rejected rows and refusals are written.
final class RejectedRowColumn implements Column<RejectedRow> {

    static final Column<Refusal> REFUSALS = new Refusals();

    private static final Column<List<Finding>> FINDINGS = Columns.listsOf(new Findings());

    @Override
    public void write(ByteWriter out, List<? extends RejectedRow> rows) {
        Columns.INTS.write(out, Columns.each(rows, RejectedRow::row));
        FINDINGS.write(out, Columns.each(rows, RejectedRow::findings));
    }

    @Override
    public List<RejectedRow> read(ByteReader in, int count) {
        var rows = Columns.INTS.read(in, count);
        var findings = FINDINGS.read(in, count);
        return Columns.each(count, i -> new RejectedRow(rows.get(i), findings.get(i)));
    }

    private static final class Findings implements Column<Finding> {
        @Override
        public void write(ByteWriter out, List<? extends Finding> findings) {
            Columns.TEXTS.write(out, Columns.each(findings, Finding::column));
            REFUSALS.write(out, Columns.each(findings, Finding::refusal));
        }

        @Override
        public List<Finding> read(ByteReader in, int count) {
            var columns = Columns.TEXTS.read(in, count);
            var refusals = REFUSALS.read(in, count);
            return Columns.each(count, i -> new Finding(columns.get(i), refusals.get(i)));
        }
    }

    private static final class Refusals implements Column<Refusal> {
        private static final Column<Code> CODES = Columns.oneOf(Code.values());

        @Override
        public void write(ByteWriter out, List<? extends Refusal> refusals) {
            CODES.write(out, Columns.each(refusals, Refusal::code));
            TextMaps.TEXT_MAPS.write(out, Columns.each(refusals, Refusal::values));
        }

        @Override
        public List<Refusal> read(ByteReader in, int count) {
            var codes = CODES.read(in, count);
            var values = TextMaps.TEXT_MAPS.read(in, count);
            return Columns.each(count, i -> new Refusal(codes.get(i), values.get(i)));
        }
    }
}
