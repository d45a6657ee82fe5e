package foerdertopf.report;

import java.net.URI;
import java.time.YearMonth;
import java.util.Optional;

/// Where reports are kept. Files are written once and never changed; only the status of a month moves. Reads see every
/// write that was acknowledged.
public interface ReportArchive {

    /// Keeps the file, unless there is one under this key: then that one stays. Nobody hears which of the two it was: a
    /// try whose answer got lost would take its own file for another's.
    void putIfAbsent(String key, String contentType, byte[] content);

    Optional<byte[]> read(String key);

    /// A link that lets whoever has it read the file for some minutes, and save it under `fileName`.
    URI link(String key, String fileName);

    Optional<ReportStatus> status(YearMonth month);

    void note(ReportStatus status);
}
