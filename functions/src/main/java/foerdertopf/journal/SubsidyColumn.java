package foerdertopf.journal;

import java.util.List;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.column.Groups;
import foerdertopf.column.TextMaps;
import foerdertopf.pool.Draw;
import foerdertopf.subsidy.Subsidy;
import foerdertopf.subsidy.Subsidy.Limit;

/// How subsidies are written, with every limit that was looked at.
final class SubsidyColumn implements Column<Subsidy> {

    static final Column<List<Limit>> TRACES = Columns.listsOf(new LimitsByRule());
    private static final Column<List<Draw>> DRAWS = Columns.listsOf(PoolColumns.DRAWS);

    @Override
    public void write(ByteWriter out, List<? extends Subsidy> subsidies) {
        PoolColumns.MONEY.write(out, Columns.each(subsidies, Subsidy::amount));
        Columns.TEXTS.write(out, Columns.each(subsidies, Subsidy::ruleVersion));
        TRACES.write(out, Columns.each(subsidies, Subsidy::trace));
        DRAWS.write(out, Columns.each(subsidies, Subsidy::draws));
    }

    @Override
    public List<Subsidy> read(ByteReader in, int count) {
        var amounts = PoolColumns.MONEY.read(in, count);
        var versions = Columns.TEXTS.read(in, count);
        var traces = TRACES.read(in, count);
        var draws = DRAWS.read(in, count);
        return Columns.each(count, i -> new Subsidy(amounts.get(i), versions.get(i), traces.get(i), draws.get(i)));
    }

    /// The limits of one rule lie together: what one rule allows and names is alike from claim to claim.
    private static final class LimitsByRule implements Column<Limit> {
        @Override
        public void write(ByteWriter out, List<? extends Limit> limits) {
            var rules = Columns.each(limits, Limit::rule);
            Columns.TEXTS.write(out, rules);
            var groups = Groups.of(rules);
            for (var rule : groups.places().keySet()) {
                var alike = groups.pick(rule, limits);
                PoolColumns.MONEY.write(out, Columns.each(alike, Limit::amount));
                Columns.YES_NO.write(out, Columns.each(alike, Limit::binding));
                TextMaps.TEXT_MAPS.write(out, Columns.each(alike, Limit::values));
            }
        }

        @Override
        public List<Limit> read(ByteReader in, int count) {
            return Groups.of(Columns.TEXTS.read(in, count)).gather((rule, size) -> read(in, rule, size));
        }

        private static List<Limit> read(ByteReader in, String rule, int size) {
            var amounts = PoolColumns.MONEY.read(in, size);
            var binding = Columns.YES_NO.read(in, size);
            var values = TextMaps.TEXT_MAPS.read(in, size);
            return Columns.each(size, i -> new Limit(rule, amounts.get(i), binding.get(i), values.get(i)));
        }
    }
}
