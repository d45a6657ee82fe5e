package foerdertopf.bench.reports;

import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import foerdertopf.report.ReportArchive;
import foerdertopf.report.ReportStatus;

/// An archive in memory that lacks the report of one month alone.
final class Shelf implements ReportArchive {

    private final YearMonth lacking;
    private final Map<String, byte[]> files = new HashMap<>();
    private Optional<ReportStatus> noted = Optional.empty();

    Shelf(YearMonth lacking) {
        this.lacking = lacking;
    }

    int files() {
        return files.size();
    }

    @Override
    public boolean putIfAbsent(String key, String contentType, byte[] content) {
        return files.putIfAbsent(key, content.clone()) == null;
    }

    @Override
    public Optional<byte[]> read(String key) {
        return Optional.ofNullable(files.get(key)).map(byte[]::clone);
    }

    @Override
    public URI link(String key, String fileName) {
        throw new UnsupportedOperationException("nobody asks for links here");
    }

    @Override
    public Optional<ReportStatus> status(YearMonth month) {
        return month.equals(lacking)
            ? noted
            : Optional.of(new ReportStatus(month, new ReportStatus.Final(Instant.EPOCH)));
    }

    @Override
    public void note(ReportStatus status) {
        noted = Optional.of(status);
    }
}
