package foerdertopf.journal;

import java.util.List;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Choice;
import foerdertopf.column.Choice.Kind;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.journal.Basis.AsItStands;
import foerdertopf.journal.Basis.Corrected;
import foerdertopf.journal.Basis.Filed;
import foerdertopf.journal.Basis.Proven;
import foerdertopf.journal.Basis.Recalculated;
import foerdertopf.journal.Basis.WithInterest;
import foerdertopf.subsidy.Subsidy.Limit;

/// How what a move rests on is written.
final class BasisColumns {

    static final Column<Basis> BASES = Choice.of(List.of(
        new Kind<>(AsItStands.class, Columns.only(new AsItStands())),
        new Kind<>(Recalculated.class, ClaimColumn.SUBSIDIES.as(Recalculated::new, Recalculated::subsidy)),
        new Kind<>(Corrected.class, new Corrections()),
        new Kind<>(Proven.class, new Proofs()),
        new Kind<>(Filed.class, Columns.TEXTS.as(Filed::new, Filed::file)),
        new Kind<>(WithInterest.class, new Interests())));

    private BasisColumns() {}

    private static final class Corrections implements Column<Corrected> {
        @Override
        public void write(ByteWriter out, List<? extends Corrected> corrections) {
            ClaimColumn.MEASURES.write(out, Columns.each(corrections, Corrected::measure));
            ClaimColumn.TERMS.write(out, Columns.each(corrections, Corrected::terms));
            ClaimColumn.SUBSIDIES.write(out, Columns.each(corrections, Corrected::subsidy));
        }

        @Override
        public List<Corrected> read(ByteReader in, int count) {
            var measures = ClaimColumn.MEASURES.read(in, count);
            var terms = ClaimColumn.TERMS.read(in, count);
            var subsidies = ClaimColumn.SUBSIDIES.read(in, count);
            return Columns.each(count, i -> new Corrected(measures.get(i), terms.get(i), subsidies.get(i)));
        }
    }

    private static final class Proofs implements Column<Proven> {
        @Override
        public void write(ByteWriter out, List<? extends Proven> proofs) {
            ClaimColumn.MEASURES.write(out, Columns.each(proofs, Proven::actual));
            Columns.TEXTS.write(out, Columns.each(proofs, Proven::file));
        }

        @Override
        public List<Proven> read(ByteReader in, int count) {
            var measures = ClaimColumn.MEASURES.read(in, count);
            var files = Columns.TEXTS.read(in, count);
            return Columns.each(count, i -> new Proven(measures.get(i), files.get(i)));
        }
    }

    private static final class Interests implements Column<WithInterest> {
        private static final Column<List<Limit>> EXPLANATIONS = SubsidyColumn.TRACES;

        @Override
        public void write(ByteWriter out, List<? extends WithInterest> interests) {
            PoolColumns.MONEY.write(out, Columns.each(interests, WithInterest::interest));
            EXPLANATIONS.write(out, Columns.each(interests, WithInterest::explained));
        }

        @Override
        public List<WithInterest> read(ByteReader in, int count) {
            var amounts = PoolColumns.MONEY.read(in, count);
            var explained = EXPLANATIONS.read(in, count);
            return Columns.each(count, i -> new WithInterest(amounts.get(i), explained.get(i)));
        }
    }
}
