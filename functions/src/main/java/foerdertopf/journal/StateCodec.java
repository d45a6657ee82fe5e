package foerdertopf.journal;

import java.util.List;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.column.DamagedBytesException;
import foerdertopf.column.Deflated;
import foerdertopf.journal.IdentityRun.Mark;

/// Packs what stands beside the entries and can be rebuilt from them, in the same way as [EntryCodec].
public final class StateCodec {

    private static final int VERSION = 1;
    private static final int LARGEST = 16 * 1024 * 1024;

    private static final Column<Upload> UPLOADS = new UploadColumn();
    private static final Column<List<Status>> STATUSES = Columns.listsOf(Columns.oneOf(Status.values()));
    private static final Column<List<Mark>> MARKS = Columns.listsOf(new Marks());

    private StateCodec() {}

    public static byte[] packUpload(Upload upload) {
        return pack(UPLOADS, upload);
    }

    public static Upload unpackUpload(byte[] packed) {
        return unpack(UPLOADS, packed);
    }

    public static byte[] packStatuses(List<Status> statuses) {
        return pack(STATUSES, statuses);
    }

    public static List<Status> unpackStatuses(byte[] packed) {
        return unpack(STATUSES, packed);
    }

    public static byte[] packMarks(List<Mark> marks) {
        return pack(MARKS, marks);
    }

    public static List<Mark> unpackMarks(byte[] packed) {
        return unpack(MARKS, packed);
    }

    private static <T> byte[] pack(Column<T> column, T value) {
        var out = new ByteWriter();
        out.unsigned(VERSION);
        column.writeOne(out, value);
        return Deflated.pack(out.toByteArray());
    }

    private static <T> T unpack(Column<T> column, byte[] packed) {
        var in = new ByteReader(Deflated.unpack(packed, LARGEST));
        if (in.unsigned() != VERSION) {
            throw new DamagedBytesException("a state of an unknown version");
        }
        try {
            return column.readOne(in);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new DamagedBytesException("a state that cannot be", e);
        }
    }

    /// Fingerprints are random bits: eight bytes each say them shortest.
    private static final class Marks implements Column<Mark> {
        @Override
        public void write(ByteWriter out, List<? extends Mark> marks) {
            marks.forEach(mark -> out.eightBytes(mark.fingerprint()));
            Columns.INTS.write(out, Columns.each(marks, Mark::row));
        }

        @Override
        public List<Mark> read(ByteReader in, int count) {
            var fingerprints = Columns.each(count, _ -> in.eightBytes());
            var rows = Columns.INTS.read(in, count);
            return Columns.each(count, i -> new Mark(fingerprints.get(i), rows.get(i)));
        }
    }
}
