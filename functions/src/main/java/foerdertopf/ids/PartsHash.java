package foerdertopf.ids;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 over a list of texts whose lengths are part of the digest, so that no two lists look alike.
public final class PartsHash {

    /// Crockford's base 32, which leaves out letters read as digits.
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BITS_PER_LETTER = 5;

    private PartsHash() {}

    public static byte[] of(String... parts) {
        var digest = sha256();
        for (var part : parts) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return digest.digest();
    }

    /// The first bits of the digest as letters and digits, five bits each.
    public static String letters(int howMany, String... parts) {
        var hash = of(parts);
        var text = new StringBuilder(howMany);
        for (var bit = 0; text.length() < howMany; bit += BITS_PER_LETTER) {
            var window = (hash[bit / 8] & 0xFF) << 8 | (hash[bit / 8 + 1] & 0xFF);
            text.append(ALPHABET.charAt(window >> (16 - BITS_PER_LETTER - bit % 8) & 0x1F));
        }
        return text.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
