package foerdertopf.journal;

/// Remembers which entry answered a request: `request` is the hash of who asked, for which route, target and
/// Idempotency-Key; `content` the hash of what was asked; `partition` that of the entry.
public record RequestMark(String partition, Hash request, Hash content, EntryKey answer) {}
