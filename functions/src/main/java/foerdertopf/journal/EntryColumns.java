package foerdertopf.journal;

import java.util.HexFormat;
import java.util.List;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Choice;
import foerdertopf.column.Choice.Kind;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.ids.IntakeId;

/// How entries and what they all bear are written.
final class EntryColumns {

    static final Column<IntakeId> INTAKES = Columns.TEXTS.as(IntakeId::new, IntakeId::value);
    static final Column<Hash> HASHES = new Hashes();
    static final Column<Stamp> STAMPS = new Stamps();
    static final Column<PageKey> PAGE_KEYS = new PageKeys();
    static final Column<Entry> ENTRIES = Choice.of(List.of(
        new Kind<>(Page.class, new PageColumn()),
        new Kind<>(Decision.class, new DecisionColumn()),
        new Kind<>(Closing.class, new ClosingColumn()),
        new Kind<>(Seal.class, new SealColumn())));

    private EntryColumns() {}

    /// 32 bytes each.
    private static final class Hashes implements Column<Hash> {
        private static final int BYTES = 32;

        @Override
        public void write(ByteWriter out, List<? extends Hash> values) {
            values.forEach(hash -> out.raw(HexFormat.of().parseHex(hash.hex())));
        }

        @Override
        public List<Hash> read(ByteReader in, int count) {
            return Columns.each(count, _ -> new Hash(HexFormat.of().formatHex(in.raw(BYTES))));
        }
    }

    private static final class Stamps implements Column<Stamp> {
        @Override
        public void write(ByteWriter out, List<? extends Stamp> values) {
            Columns.NUMBERS.write(out, Columns.each(values, Stamp::sequence));
            HASHES.write(out, Columns.each(values, Stamp::previous));
            Columns.INSTANTS.write(out, Columns.each(values, Stamp::at));
            Columns.MONTHS.write(out, Columns.each(values, Stamp::booked));
            Columns.TEXTS.write(out, Columns.each(values, Stamp::by));
        }

        @Override
        public List<Stamp> read(ByteReader in, int count) {
            var sequences = Columns.NUMBERS.read(in, count);
            var previous = HASHES.read(in, count);
            var moments = Columns.INSTANTS.read(in, count);
            var months = Columns.MONTHS.read(in, count);
            var people = Columns.TEXTS.read(in, count);
            return Columns.each(count, i -> new Stamp(
                sequences.get(i), previous.get(i), moments.get(i), months.get(i), people.get(i)));
        }
    }

    private static final class PageKeys implements Column<PageKey> {
        @Override
        public void write(ByteWriter out, List<? extends PageKey> values) {
            INTAKES.write(out, Columns.each(values, PageKey::intake));
            Columns.INTS.write(out, Columns.each(values, PageKey::chunk));
            Columns.INTS.write(out, Columns.each(values, PageKey::firstRow));
        }

        @Override
        public List<PageKey> read(ByteReader in, int count) {
            var intakes = INTAKES.read(in, count);
            var chunks = Columns.INTS.read(in, count);
            var rows = Columns.INTS.read(in, count);
            return Columns.each(count, i -> new PageKey(intakes.get(i), chunks.get(i), rows.get(i)));
        }
    }
}
