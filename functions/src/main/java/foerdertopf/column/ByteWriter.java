package foerdertopf.column;

import java.util.Arrays;

/// Collects bytes. Whole numbers take as few as they need: seven bits a byte, the lowest first.
public final class ByteWriter {

    private static final int FIRST_CAPACITY = 512;
    private static final int LONGEST_NUMBER = 10;

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int length;

    /// A number read as 64 bits without a sign.
    public void unsigned(long value) {
        ensure(LONGEST_NUMBER);
        var rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /// A number with a sign: small ones are short on both sides of zero.
    public void signed(long value) {
        unsigned((value << 1) ^ (value >> 63));
    }

    /// A number of 64 bits as it is, the highest first.
    public void eightBytes(long value) {
        ensure(Long.BYTES);
        for (var shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (value >> shift);
        }
    }

    public void raw(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
