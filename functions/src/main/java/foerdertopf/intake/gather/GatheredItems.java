package foerdertopf.intake.gather;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

import foerdertopf.intake.sheet.ClaimReader;
import foerdertopf.intake.sheet.SheetItem;

/// Reads what a [Gatherer] wrote, from the beginning of any item on.
public final class GatheredItems implements Iterator<SheetItem> {

    private final DataInputStream in;
    private final ClaimReader claims;
    private long position;
    private Optional<SheetItem> next = Optional.empty();

    public GatheredItems(InputStream from, long startByte, ClaimReader claims) {
        this.in = new DataInputStream(new BufferedInputStream(from));
        this.claims = claims;
        this.position = startByte;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty()) {
            next = read();
        }
        return next.isPresent();
    }

    @Override
    public SheetItem next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var item = next.orElseThrow();
        next = Optional.empty();
        return item;
    }

    private Optional<SheetItem> read() {
        try {
            var start = position;
            var bytes = in.readNBytes(in.readInt());
            position += Integer.BYTES + bytes.length;
            return Optional.of(ItemCodec.read(bytes, 0, item -> item(item, start)));
        } catch (EOFException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SheetItem item(DataInputStream item, long start) throws IOException {
        return new SheetItem(item.readInt(), start, ItemCodec.readItem(item, claims));
    }
}
