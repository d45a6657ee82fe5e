package foerdertopf.report;

import java.time.YearMonth;

import foerdertopf.journal.Hash;

/// A request to have a report built; `request` is the hash of who asked, for which route and key, `content` that of what
/// was asked.
public record ReportRequest(YearMonth month, Hash request, Hash content) {}
