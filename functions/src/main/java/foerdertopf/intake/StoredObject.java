package foerdertopf.intake;

/// Certain bytes under a key. The same bytes put there again are the same object, whatever their version; other bytes are
/// another one.
public record StoredObject(String key, ObjectTag tag) {

    boolean isSameAs(ObjectTag other) {
        return tag.etag().equals(other.etag());
    }
}
