package foerdertopf.journal;

import java.util.List;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;

/// How seals are written.
final class SealColumn implements Column<Seal> {

    @Override
    public void write(ByteWriter out, List<? extends Seal> seals) {
        Columns.TEXTS.write(out, Columns.each(seals, Seal::programme));
        Columns.MONTHS.write(out, Columns.each(seals, Seal::month));
        EntryColumns.STAMPS.write(out, Columns.each(seals, Seal::stamp));
        Columns.NUMBERS.write(out, Columns.each(seals, Seal::entries));
        Columns.NUMBERS.write(out, Columns.each(seals, Seal::claims));
        EntryColumns.HASHES.write(out, Columns.each(seals, Seal::digest));
    }

    @Override
    public List<Seal> read(ByteReader in, int count) {
        var programmes = Columns.TEXTS.read(in, count);
        var months = Columns.MONTHS.read(in, count);
        var stamps = EntryColumns.STAMPS.read(in, count);
        var entries = Columns.NUMBERS.read(in, count);
        var claims = Columns.NUMBERS.read(in, count);
        var digests = EntryColumns.HASHES.read(in, count);
        return Columns.each(count, i -> new Seal(
            programmes.get(i), months.get(i), stamps.get(i), entries.get(i), claims.get(i), digests.get(i)));
    }
}
