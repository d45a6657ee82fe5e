package foerdertopf.programme;

import java.util.Optional;

import foerdertopf.pool.PoolId;

/// How a programme issues the pseudonyms of its guides: whether zeros in front distinguish two of them.
public record Pseudonyms(LeadingZeros leadingZeros) {

    /// So many letters and digits a pseudonym has at least.
    public static final int FEWEST_SIGNS = 3;

    /// Zeros a pseudonym begins with.
    public enum LeadingZeros {
        COUNT("count"), DO_NOT_COUNT("do-not-count");

        private final String key;

        LeadingZeros(String key) {
            this.key = key;
        }

        /// Such as `do-not-count`.
        public String key() {
            return key;
        }

        public static Optional<LeadingZeros> byKey(String key) {
            for (var zeros : values()) {
                if (zeros.key.equals(key)) {
                    return Optional.of(zeros);
                }
            }
            return Optional.empty();
        }
    }

    /// The pseudonym as the programme issued it, however it is written. Where leading zeros do not count, as many of them
    /// go as leave three letters or digits, so that `00012` and `012` are one guide and still a pseudonym.
    public String issued(String written) {
        return switch (leadingZeros) {
            case COUNT -> written;
            case DO_NOT_COUNT -> written.substring(zerosTooMany(written));
        };
    }

    /// The entitlement of the guide as issued; any other pool is itself.
    public PoolId issued(PoolId pool) {
        return pool.ofGuide(this::issued);
    }

    private static int zerosTooMany(String written) {
        var signs = (int) written.chars().filter(letter -> letter != '-').count();
        var zeros = 0;
        while (zeros < signs - FEWEST_SIGNS && written.charAt(zeros) == '0' && written.charAt(zeros + 1) != '-') {
            zeros++;
        }
        return zeros;
    }
}
