package foerdertopf.journal;

import java.util.Optional;
import java.util.regex.Pattern;

import foerdertopf.ids.IntakeId;
import foerdertopf.ids.Padded;

/// Names a page: its intake, the first row of its chunk, and its own first row. A chunk is a stretch of rows whose pages
/// lie together: one page, or several where rows of several years alternate. Chunk 0 means that the page lies under the
/// intake itself, as a web form's does.
public record PageKey(IntakeId intake, int chunk, int firstRow) {

    public static final int IN_THE_INTAKE = 0;

    private static final Pattern PARTITION = Pattern.compile("INTAKE#([0-9A-Z]{20})(?:#([0-9]{9}))?");
    private static final Pattern SORT = Pattern.compile("P#([0-9]{9})");

    /// The page of a web form.
    public static PageKey single(IntakeId intake) {
        return new PageKey(intake, IN_THE_INTAKE, 1);
    }

    public String partition() {
        return partition(intake, chunk);
    }

    public static String partition(IntakeId intake, int chunk) {
        return chunk == IN_THE_INTAKE ? "INTAKE#" + intake : "INTAKE#" + intake + "#" + row(chunk);
    }

    public EntryKey entry() {
        return new EntryKey(partition(), "P#" + row(firstRow));
    }

    /// Where the present statuses of its claims lie; not used in chunk 0, whose head knows.
    public String statusSort() {
        return "S#" + row(firstRow);
    }

    /// The page with this key, if it is a page's.
    public static Optional<PageKey> parse(EntryKey key) {
        var partition = PARTITION.matcher(key.partition());
        var sort = SORT.matcher(key.sort());
        if (!partition.matches() || !sort.matches()) {
            return Optional.empty();
        }
        var chunk = partition.group(2) == null ? IN_THE_INTAKE : Integer.parseInt(partition.group(2));
        return Optional.of(
            new PageKey(new IntakeId(partition.group(1)), chunk, Integer.parseInt(sort.group(1))));
    }

    private static String row(int number) {
        return Padded.of(number, 9);
    }
}
