package foerdertopf.report;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.spreadsheet.SafeCell;

/// The guides that were named in a journaled claim so far, each with the month it was named first. Kept beside each
/// report, so that the next month's can tell who is new to the system.
public record KnownGuides(SortedMap<String, YearMonth> firstMonths) {

    public static final String FILE_NAME = "guides.csv";
    public static final String CONTENT_TYPE = "text/csv; charset=utf-8";
    public static final KnownGuides NONE = new KnownGuides(new TreeMap<>());

    private static final String SEPARATOR = ";";

    public KnownGuides {
        firstMonths = Collections.unmodifiableSortedMap(new TreeMap<>(firstMonths));
    }

    public static KnownGuides parse(byte[] file) {
        var first = new TreeMap<String, YearMonth>();
        new String(file, StandardCharsets.UTF_8).lines().forEach(line -> {
            var cells = line.split(SEPARATOR, 2);
            first.put(SafeCell.plain(cells[0]), YearMonth.parse(cells[1]));
        });
        return new KnownGuides(first);
    }

    public byte[] file() {
        var text = new StringBuilder();
        firstMonths.forEach(
            (guide, month) -> text.append(SafeCell.of(guide)).append(SEPARATOR).append(month).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Of those named in a month, the ones nobody named before; in order.
    public List<String> newAmong(Collection<String> named) {
        return named.stream().filter(guide -> !firstMonths.containsKey(guide)).sorted().toList();
    }

    public KnownGuides with(Collection<String> named, YearMonth month) {
        var all = new TreeMap<>(firstMonths);
        named.forEach(guide -> all.putIfAbsent(guide, month));
        return new KnownGuides(all);
    }
}
