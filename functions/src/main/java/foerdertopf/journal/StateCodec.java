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

    private static final int FIRST = 1;
    /// Uploads that say when they last moved.
    private static final int WITH_PROGRESS = 2;
    private static final int LARGEST = 16 * 1024 * 1024;

    private static final Column<Upload> UPLOADS = new UploadColumn();
    private static final Column<List<Status>> STATUSES = Columns.listsOf(Columns.oneOf(Status.values()));
    private static final Column<List<Mark>> MARKS = Columns.listsOf(new Marks());

    private StateCodec() {}

    public static byte[] packUpload(Upload upload) {
        return pack(WITH_PROGRESS, UPLOADS, upload);
    }

    public static Upload unpackUpload(byte[] packed) {
        return unpack(packed, (version, in) -> {
            if (version == FIRST) {
                return UploadColumn.readFirstLayout(in);
            }
            if (version != WITH_PROGRESS) {
                throw unknown(version);
            }
            return UPLOADS.readOne(in);
        });
    }

    public static byte[] packStatuses(List<Status> statuses) {
        return pack(FIRST, STATUSES, statuses);
    }

    public static List<Status> unpackStatuses(byte[] packed) {
        return unpack(packed, first(STATUSES));
    }

    public static byte[] packMarks(List<Mark> marks) {
        return pack(FIRST, MARKS, marks);
    }

    public static List<Mark> unpackMarks(byte[] packed) {
        return unpack(packed, first(MARKS));
    }

    private static <T> byte[] pack(int version, Column<T> column, T value) {
        var out = new ByteWriter();
        out.unsigned(version);
        column.writeOne(out, value);
        return Deflated.pack(out.toByteArray());
    }

    /// Reads what was written in one of the versions it knows.
    private interface Reading<T> {
        T read(long version, ByteReader in);
    }

    private static <T> Reading<T> first(Column<T> column) {
        return (version, in) -> {
            if (version != FIRST) {
                throw unknown(version);
            }
            return column.readOne(in);
        };
    }

    private static DamagedBytesException unknown(long version) {
        return new DamagedBytesException("a state of the unknown version " + version);
    }

    private static <T> T unpack(byte[] packed, Reading<T> reading) {
        var in = new ByteReader(Deflated.unpack(packed, LARGEST));
        try {
            return reading.read(in.unsigned(), in);
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
