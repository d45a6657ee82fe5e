package foerdertopf.column;

import java.util.Arrays;

/// Reads what a [ByteWriter] wrote; anything else is refused with [DamagedBytesException].
public final class ByteReader {

    private static final int LONGEST_NUMBER = 10;

    private final byte[] bytes;
    private int position;

    public ByteReader(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public long unsigned() {
        var value = 0L;
        for (var index = 0; index < LONGEST_NUMBER; index++) {
            require(1);
            var next = bytes[position++];
            value |= (long) (next & 0x7F) << (7 * index);
            if (next >= 0) {
                return value;
            }
        }
        throw new DamagedBytesException("a number does not end");
    }

    public long signed() {
        var value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    public long eightBytes() {
        require(Long.BYTES);
        var value = 0L;
        for (var index = 0; index < Long.BYTES; index++) {
            value = value << Byte.SIZE | (bytes[position++] & 0xFF);
        }
        return value;
    }

    /// A number of things that follow. Each takes a byte at least or stands once for many, so a count that no page can
    /// have is damage, found before memory is taken for it.
    public int count(int most) {
        var value = unsigned();
        if (value < 0 || value > most) {
            throw new DamagedBytesException("a count of " + Long.toUnsignedString(value) + " is more than " + most);
        }
        return (int) value;
    }

    public byte[] raw(int length) {
        require(length);
        position += length;
        return Arrays.copyOfRange(bytes, position - length, position);
    }

    public byte[] rest() {
        return raw(bytes.length - position);
    }

    public boolean isAtEnd() {
        return position == bytes.length;
    }

    private void require(int more) {
        if (more > bytes.length - position) {
            throw new DamagedBytesException("cut short");
        }
    }
}
