package foerdertopf.journal;

import java.util.List;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Choice;
import foerdertopf.column.Choice.Kind;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.journal.ClaimEntry.Refused;
import foerdertopf.journal.ClaimEntry.Reserved;
import foerdertopf.journal.ClaimEntry.Result;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.ClaimEntry.Waiting;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Subsidy;

/// How claims are written.
final class ClaimColumn implements Column<ClaimEntry> {

    private static final Column<List<Integer>> ROWS = Columns.listsOf(Columns.INTS);
    static final Column<Measure> MEASURES = new MeasureColumn();
    static final Column<Subsidy> SUBSIDIES = new SubsidyColumn();
    static final Column<Terms> TERMS = new TermsColumn();
    private static final Column<Result> RESULTS = Choice.of(List.of(
        new Kind<>(Reserved.class, SUBSIDIES.as(Reserved::new, Reserved::subsidy)),
        new Kind<>(Waiting.class, SUBSIDIES.as(Waiting::new, Waiting::subsidy)),
        new Kind<>(Refused.class, new RefusedClaims())));

    @Override
    public void write(ByteWriter out, List<? extends ClaimEntry> claims) {
        ROWS.write(out, Columns.each(claims, ClaimEntry::rows));
        MEASURES.write(out, Columns.each(claims, ClaimEntry::measure));
        TERMS.write(out, Columns.each(claims, ClaimEntry::terms));
        RESULTS.write(out, Columns.each(claims, ClaimEntry::result));
    }

    @Override
    public List<ClaimEntry> read(ByteReader in, int count) {
        var rows = ROWS.read(in, count);
        var measures = MEASURES.read(in, count);
        var terms = TERMS.read(in, count);
        var results = RESULTS.read(in, count);
        return Columns.each(count, i -> new ClaimEntry(
            rows.get(i), measures.get(i), terms.get(i), results.get(i)));
    }

    private static final class TermsColumn implements Column<Terms> {
        @Override
        public void write(ByteWriter out, List<? extends Terms> terms) {
            Columns.YES_NO.write(out, Columns.each(terms, Terms::acceptPartial));
            Columns.YES_NO.write(out, Columns.each(terms, Terms::waitIfExhausted));
        }

        @Override
        public List<Terms> read(ByteReader in, int count) {
            var partial = Columns.YES_NO.read(in, count);
            var waiting = Columns.YES_NO.read(in, count);
            return Columns.each(count, i -> new Terms(partial.get(i), waiting.get(i)));
        }
    }

    private static final class RefusedClaims implements Column<Refused> {
        @Override
        public void write(ByteWriter out, List<? extends Refused> claims) {
            SUBSIDIES.write(out, Columns.each(claims, Refused::subsidy));
            RejectedRowColumn.REFUSALS.write(out, Columns.each(claims, Refused::refusal));
        }

        @Override
        public List<Refused> read(ByteReader in, int count) {
            var subsidies = SUBSIDIES.read(in, count);
            var refusals = RejectedRowColumn.REFUSALS.read(in, count);
            return Columns.each(count, i -> new Refused(subsidies.get(i), refusals.get(i)));
        }
    }
}
