package foerdertopf.journal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Choice;
import foerdertopf.column.Choice.Kind;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.journal.Decision.Signature;
import foerdertopf.journal.Decision.Signature.OfProposalBy;
import foerdertopf.journal.Decision.Signature.One;
import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Shift;

/// How decisions are written.
final class DecisionColumn implements Column<Decision> {

    private static final Column<Decision.Kind> KINDS = Columns.oneOf(Decision.Kind.values());
    private static final Column<Status> STATUSES = Columns.oneOf(Status.values());
    private static final Column<List<Integer>> ROWS = Columns.listsOf(Columns.INTS);
    private static final Column<List<Map.Entry<PoolId, Shift>>> SHIFTS = Columns
        .listsOf(PoolColumns.pair(PoolColumns.SHIFTS, Map.Entry::getKey, Map.Entry::getValue, Map::entry));
    private static final Column<List<Draw>> DRAWS = Columns.listsOf(PoolColumns.DRAWS);
    private static final Column<Signature> SIGNATURES = Choice.of(List.of(
        new Kind<>(One.class, Columns.only(new One())),
        new Kind<>(OfProposalBy.class, Columns.TEXTS.as(OfProposalBy::new, OfProposalBy::sub))));

    @Override
    public void write(ByteWriter out, List<? extends Decision> decisions) {
        EntryColumns.PAGE_KEYS.write(out, Columns.each(decisions, Decision::page));
        EntryColumns.STAMPS.write(out, Columns.each(decisions, Decision::stamp));
        EntryColumns.HASHES.write(out, Columns.each(decisions, Decision::request));
        KINDS.write(out, Columns.each(decisions, Decision::kind));
        ROWS.write(out, Columns.each(decisions, Decision::rows));
        STATUSES.write(out, Columns.each(decisions, Decision::from));
        STATUSES.write(out, Columns.each(decisions, Decision::to));
        SHIFTS.write(out, Columns.each(decisions, DecisionColumn::sorted));
        DRAWS.write(out, Columns.each(decisions, Decision::returned));
        Columns.TEXTS.write(out, Columns.each(decisions, Decision::reason));
        SIGNATURES.write(out, Columns.each(decisions, Decision::signature));
    }

    @Override
    public List<Decision> read(ByteReader in, int count) {
        var pages = EntryColumns.PAGE_KEYS.read(in, count);
        var stamps = EntryColumns.STAMPS.read(in, count);
        var requests = EntryColumns.HASHES.read(in, count);
        var kinds = KINDS.read(in, count);
        var rows = ROWS.read(in, count);
        var from = STATUSES.read(in, count);
        var to = STATUSES.read(in, count);
        var shifts = SHIFTS.read(in, count);
        var returned = DRAWS.read(in, count);
        var reasons = Columns.TEXTS.read(in, count);
        var signatures = SIGNATURES.read(in, count);
        return Columns.each(count, i -> new Decision(
            pages.get(i), stamps.get(i), requests.get(i), kinds.get(i), rows.get(i), from.get(i), to.get(i),
            byPool(shifts.get(i)), returned.get(i), reasons.get(i), signatures.get(i)));
    }

    /// A map has no order of its own, and the same decision always gives the same bytes.
    private static List<Map.Entry<PoolId, Shift>> sorted(Decision decision) {
        return List.copyOf(new TreeMap<>(decision.shifts()).entrySet());
    }

    private static Map<PoolId, Shift> byPool(List<Map.Entry<PoolId, Shift>> shifts) {
        var map = new TreeMap<PoolId, Shift>();
        shifts.forEach(shift -> map.put(shift.getKey(), shift.getValue()));
        return map;
    }
}
