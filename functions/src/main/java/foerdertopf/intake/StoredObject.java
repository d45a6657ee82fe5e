package foerdertopf.intake;

/// Certain bytes under a key. Another object put there later is another one.
public record StoredObject(String key, ObjectTag tag) {}
