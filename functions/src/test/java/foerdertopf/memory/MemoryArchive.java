package foerdertopf.memory;

import java.net.URI;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

import foerdertopf.report.ReportArchive;
import foerdertopf.report.ReportStatus;

/// An archive of reports in memory. Tests may look at its files.
public final class MemoryArchive implements ReportArchive {

    private final SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();
    private final Map<YearMonth, ReportStatus> statuses = new HashMap<>();

    @Override
    public void putIfAbsent(String key, String contentType, byte[] content) {
        files.putIfAbsent(key, content.clone());
    }

    @Override
    public Optional<byte[]> read(String key) {
        return Optional.ofNullable(files.get(key)).map(byte[]::clone);
    }

    @Override
    public URI link(String key, String fileName) {
        return URI.create("https://archive.invalid/" + key + "?name=" + fileName);
    }

    @Override
    public Optional<ReportStatus> status(YearMonth month) {
        return Optional.ofNullable(statuses.get(month));
    }

    @Override
    public void note(ReportStatus status) {
        statuses.put(status.month(), status);
    }

    public SortedMap<String, byte[]> files() {
        return files;
    }
}
