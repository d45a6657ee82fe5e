package foerdertopf.intake;

/// Which bytes stand under a key: by version where the store keeps versions, else by their ETag.
public sealed interface ObjectTag {

    /// A form that can be kept and compared.
    String text();

    record Version(String id) implements ObjectTag {
        @Override
        public String text() {
            return "version:" + id;
        }
    }

    record ETag(String value) implements ObjectTag {
        @Override
        public String text() {
            return "etag:" + value;
        }
    }
}
