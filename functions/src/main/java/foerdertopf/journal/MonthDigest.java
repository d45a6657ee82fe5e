package foerdertopf.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// The digest a [Seal] bears: SHA-256 over the hashes of a month's entries in order of their keys. Entries may come in
/// any order; of each only key and hash are kept, some hundred bytes.
public final class MonthDigest {

    private static final int HASH_BYTES = 32;

    /// Key and hash of each entry in one array: no key is the beginning of another, since keys end in a zero byte.
    private final List<byte[]> marks = new ArrayList<>();

    public void add(Recorded recorded) {
        var entry = recorded.entry();
        var key = (entry.key().partition() + '\0' + entry.key().sort() + '\0').getBytes(StandardCharsets.UTF_8);
        var mark = Arrays.copyOf(key, key.length + HASH_BYTES);
        var hash = HexFormat.of().parseHex(recorded.hash().hex());
        System.arraycopy(hash, 0, mark, key.length, HASH_BYTES);
        marks.add(mark);
    }

    public long entries() {
        return marks.size();
    }

    public Hash digest() {
        marks.sort(Arrays::compareUnsigned);
        var digest = sha256();
        marks.forEach(mark -> digest.update(mark, mark.length - HASH_BYTES, HASH_BYTES));
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
