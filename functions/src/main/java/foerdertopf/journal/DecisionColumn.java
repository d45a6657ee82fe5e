package foerdertopf.journal;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Choice;
import foerdertopf.column.Choice.Kind;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.journal.Decision.Origin;
import foerdertopf.journal.Decision.Origin.Single;
import foerdertopf.journal.Decision.Origin.StepOf;
import foerdertopf.journal.Decision.Signature;
import foerdertopf.journal.Decision.Signature.Alone;
import foerdertopf.journal.Decision.Signature.Countersigned;
import foerdertopf.journal.Decision.Signature.Declined;
import foerdertopf.journal.Decision.Signature.Proposed;

/// How decisions are written.
final class DecisionColumn implements Column<Decision> {

    private static final Column<Decision.Kind> KINDS = Columns.oneOf(Decision.Kind.values());
    private static final Column<List<Move>> MOVES = Columns.listsOf(new MoveColumn());
    private static final Column<Signature> SIGNATURES = Choice.of(List.of(
        new Kind<>(Alone.class, Columns.only(new Alone())),
        new Kind<>(Proposed.class, Columns.only(new Proposed())),
        new Kind<>(
            Countersigned.class,
            referring(Columns.TEXTS, Countersigned::proposal, Countersigned::proposedBy, Countersigned::new)),
        new Kind<>(
            Declined.class, referring(Columns.TEXTS, Declined::proposal, Declined::proposedBy, Declined::new))));
    private static final Column<Origin> ORIGINS = Choice.of(List.of(
        new Kind<>(Single.class, Columns.only(new Single())),
        new Kind<>(StepOf.class, referring(Columns.INTS, StepOf::order, StepOf::step, StepOf::new))));

    @Override
    public void write(ByteWriter out, List<? extends Decision> decisions) {
        EntryColumns.PAGE_KEYS.write(out, Columns.each(decisions, Decision::page));
        EntryColumns.STAMPS.write(out, Columns.each(decisions, Decision::stamp));
        EntryColumns.HASHES.write(out, Columns.each(decisions, Decision::request));
        KINDS.write(out, Columns.each(decisions, Decision::kind));
        MOVES.write(out, Columns.each(decisions, Decision::moves));
        Columns.TEXTS.write(out, Columns.each(decisions, Decision::reason));
        SIGNATURES.write(out, Columns.each(decisions, Decision::signature));
        ORIGINS.write(out, Columns.each(decisions, Decision::origin));
        PoolColumns.OPENINGS.write(out, Columns.each(decisions, Decision::opened));
    }

    @Override
    public List<Decision> read(ByteReader in, int count) {
        var pages = EntryColumns.PAGE_KEYS.read(in, count);
        var stamps = EntryColumns.STAMPS.read(in, count);
        var requests = EntryColumns.HASHES.read(in, count);
        var kinds = KINDS.read(in, count);
        var moves = MOVES.read(in, count);
        var reasons = Columns.TEXTS.read(in, count);
        var signatures = SIGNATURES.read(in, count);
        var origins = ORIGINS.read(in, count);
        var opened = PoolColumns.OPENINGS.read(in, count);
        return Columns.each(count, i -> new Decision(
            pages.get(i), stamps.get(i), requests.get(i), kinds.get(i), moves.get(i), reasons.get(i),
            signatures.get(i), origins.get(i), opened.get(i)));
    }

    /// Something that is told of another entry.
    private static <T, V> Column<T> referring(
        Column<V> values, Function<T, EntryKey> key, Function<T, V> value, BiFunction<EntryKey, V, T> made) {
        return new Column<>() {
            @Override
            public void write(ByteWriter out, List<? extends T> all) {
                Columns.TEXTS.write(out, Columns.each(all, one -> key.apply(one).partition()));
                Columns.TEXTS.write(out, Columns.each(all, one -> key.apply(one).sort()));
                values.write(out, Columns.each(all, value));
            }

            @Override
            public List<T> read(ByteReader in, int count) {
                var partitions = Columns.TEXTS.read(in, count);
                var sorts = Columns.TEXTS.read(in, count);
                var found = values.read(in, count);
                return Columns.each(
                    count, i -> made.apply(new EntryKey(partitions.get(i), sorts.get(i)), found.get(i)));
            }
        };
    }
}
