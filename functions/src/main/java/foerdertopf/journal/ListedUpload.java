package foerdertopf.journal;

import java.time.Instant;
import java.util.Comparator;

import foerdertopf.ids.IntakeId;

/// An entry of a list of uploads: when it came, or was announced, to the millisecond. The newest is the first.
public record ListedUpload(Instant at, IntakeId upload) implements Comparable<ListedUpload> {

    /// No list goes on behind it.
    public static final Instant LAST_MOMENT = Instant.ofEpochMilli(9_999_999_999_999L);

    private static final Comparator<ListedUpload> ORDER = Comparator.comparing(ListedUpload::at)
        .thenComparing(ListedUpload::upload)
        .reversed();

    @Override
    public int compareTo(ListedUpload other) {
        return ORDER.compare(this, other);
    }
}
