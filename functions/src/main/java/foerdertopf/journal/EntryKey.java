package foerdertopf.journal;

/// Where an entry lies: the partition says what it is about, the sort key which entry it is (docs/data.md).
public record EntryKey(String partition, String sort) {}
