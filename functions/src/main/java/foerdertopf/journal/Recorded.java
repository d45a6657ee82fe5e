package foerdertopf.journal;

/// An entry as it was read, with the hash of the bytes it stands in. What was read is never encoded again to be hashed:
/// the chain holds what was written, in whatever layout that was.
public record Recorded(Entry entry, Hash hash) {}
