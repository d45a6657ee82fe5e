package foerdertopf.intake.gather;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import foerdertopf.intake.sheet.ClaimReader;
import foerdertopf.intake.sheet.SheetClaim;
import foerdertopf.intake.table.Row;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.RejectedRow.Finding;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// How rows, gathered claims and rejected rows are kept on disk. A claim is kept as its rows: reading them again gives
/// the same claim.
final class ItemCodec {

    private static final int CLAIM = 1;
    private static final int REJECTED = 2;

    private ItemCodec() {}

    /// Writes to a stream in memory, which does not fail.
    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /// Reads from bytes in memory.
    interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static <T> T read(byte[] bytes, int from, Reading<T> reading) {
        try {
            return reading.from(new DataInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void writeClaim(DataOutputStream out, List<Row> rows) throws IOException {
        out.writeByte(CLAIM);
        out.writeInt(rows.size());
        for (var row : rows) {
            writeRow(out, row);
        }
    }

    static void writeRejected(DataOutputStream out, RejectedRow rejected) throws IOException {
        out.writeByte(REJECTED);
        out.writeInt(rejected.row());
        out.writeInt(rejected.findings().size());
        for (var finding : rejected.findings()) {
            writeFinding(out, finding);
        }
    }

    static SheetClaim readItem(DataInputStream in, ClaimReader claims) throws IOException {
        var kind = in.readByte();
        return switch (kind) {
            case CLAIM -> {
                var rows = new ArrayList<Row>();
                for (var left = in.readInt(); left > 0; left--) {
                    rows.add(readRow(in));
                }
                yield claims.read(rows);
            }
            case REJECTED -> {
                var row = in.readInt();
                var findings = new ArrayList<Finding>();
                for (var left = in.readInt(); left > 0; left--) {
                    findings.add(readFinding(in));
                }
                yield new SheetClaim.Faulty(List.of(new RejectedRow(row, findings)));
            }
            default -> throw new IllegalStateException("gathered claims in an unknown form: " + kind);
        };
    }

    static void writeRow(DataOutputStream out, Row row) throws IOException {
        out.writeInt(row.number());
        out.writeInt(row.cells().size());
        for (var cell : row.cells()) {
            writeText(out, cell);
        }
        out.writeInt(row.quoted().size());
        for (var place : row.quoted()) {
            out.writeInt(place);
        }
    }

    static Row readRow(DataInputStream in) throws IOException {
        var number = in.readInt();
        var cells = new ArrayList<String>();
        for (var left = in.readInt(); left > 0; left--) {
            cells.add(readText(in));
        }
        var quoted = new ArrayList<Integer>();
        for (var left = in.readInt(); left > 0; left--) {
            quoted.add(in.readInt());
        }
        return new Row(number, 0, cells, quoted);
    }

    private static void writeFinding(DataOutputStream out, Finding finding) throws IOException {
        var values = finding.refusal().values();
        writeText(out, finding.column());
        writeText(out, finding.refusal().code().name());
        out.writeInt(values.size());
        for (var value : values.entrySet()) {
            writeText(out, value.getKey());
            writeText(out, value.getValue());
        }
    }

    private static Finding readFinding(DataInputStream in) throws IOException {
        var column = readText(in);
        var code = Code.valueOf(readText(in));
        var values = new TreeMap<String, String>();
        for (var left = in.readInt(); left > 0; left--) {
            values.put(readText(in), readText(in));
        }
        return new Finding(column, new Refusal(code, values));
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
