package foerdertopf.intake.gather;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import foerdertopf.intake.sheet.ClaimReader;
import foerdertopf.intake.sheet.GroupKey;
import foerdertopf.intake.sheet.SheetClaim;
import foerdertopf.intake.table.Row;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.RejectedRow.Finding;

/// Brings the rows of each claim together, however far apart they stand, and writes the claims in the order of their first
/// rows, with the rows that became none between them. The same rows always give the same file.
public final class Gatherer {

    private static final byte PART_END = 0;
    private static final int PARTS = 2;

    private final GroupKey keys;
    private final ClaimReader claims;
    private final Scratch scratch;

    public Gatherer(GroupKey keys, ClaimReader claims, Scratch scratch) {
        this.keys = keys;
        this.claims = claims;
        this.scratch = scratch;
    }

    public Path gather(Iterator<Row> rows) {
        try (var byKey = new DiskSort(scratch); var byRow = new DiskSort(scratch)) {
            while (rows.hasNext()) {
                var row = rows.next();
                byKey.add(keyed(row));
            }
            groups(byKey.sorted(), byRow);
            return write(byRow.sorted());
        }
    }

    private byte[] keyed(Row row) {
        return ItemCodec.bytes(out -> {
            out.write(keys.of(row).getBytes(StandardCharsets.UTF_8));
            out.writeByte(PART_END);
            ItemCodec.writeRow(out, row);
        });
    }

    private void groups(Iterator<byte[]> rows, DiskSort byRow) {
        var group = new Group();
        while (rows.hasNext()) {
            var bytes = rows.next();
            var length = keyLength(bytes);
            if (!group.hasKey(bytes, length)) {
                end(group, byRow);
                group = new Group(bytes, length);
            }
            group.add(ItemCodec.read(bytes, length, ItemCodec::readRow), bytes.length);
            if (group.isTooLarge()) {
                group.takeRows().forEach(row -> addRejected(tooMany(row), byRow));
            }
        }
        end(group, byRow);
    }

    private void end(Group group, DiskSort byRow) {
        var rows = group.takeRows();
        if (rows.isEmpty()) {
            return;
        }
        switch (claims.read(rows)) {
            case SheetClaim.WellFormed _ ->
                add(rows.getFirst().number(), out -> ItemCodec.writeClaim(out, rows), byRow);
            case SheetClaim.Faulty(var rejected) -> rejected.forEach(row -> addRejected(row, byRow));
        }
    }

    private static RejectedRow tooMany(Row row) {
        return new RejectedRow(row.number(), List.of(new Finding("", GroupKey.tooMany())));
    }

    private static void addRejected(RejectedRow row, DiskSort byRow) {
        add(row.row(), out -> ItemCodec.writeRejected(out, row), byRow);
    }

    private static void add(int row, ItemCodec.Writing item, DiskSort byRow) {
        byRow.add(ItemCodec.bytes(out -> {
            out.writeInt(row);
            item.to(out);
        }));
    }

    private static int keyLength(byte[] bytes) {
        var length = 0;
        for (var parts = 0; parts < PARTS; length++) {
            if (bytes[length] == PART_END) {
                parts++;
            }
        }
        return length;
    }

    private Path write(Iterator<byte[]> items) {
        var file = scratch.newFile();
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            while (items.hasNext()) {
                var item = items.next();
                out.writeInt(item.length);
                out.write(item);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
