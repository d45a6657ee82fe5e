package foerdertopf.intake;

/// Which bytes stand under a key. The ETag alone says which: equal bytes put again are the same. The pin says where to read
/// them.
public record ObjectTag(String etag, Pin pin) {

    private static final String ETAG = "etag:";
    private static final String VERSION = " version:";

    /// One of the places that hold these bytes.
    public sealed interface Pin {

        Pin CURRENT = new Current();

        /// What stands under the key now, as long as its ETag is this one.
        record Current() implements Pin {}

        /// A version, which stays when others come after it.
        record Version(String id) implements Pin {}
    }

    /// The ETag as a store or an event writes it, with or without its quotation marks.
    public static ObjectTag of(String etag, Pin pin) {
        return new ObjectTag(etag.replace("\"", ""), pin);
    }

    /// Reads the form that is kept. A text of another form names no bytes that can come again.
    static ObjectTag parse(String text) {
        var version = text.indexOf(VERSION);
        var pin = version < 0 ? Pin.CURRENT : new Pin.Version(text.substring(version + VERSION.length()));
        var etag = version < 0 ? text : text.substring(0, version);
        return new ObjectTag(etag.startsWith(ETAG) ? etag.substring(ETAG.length()) : text, pin);
    }

    /// A form that can be kept; an ETag holds no blank.
    String text() {
        return ETAG + etag + switch (pin) {
            case Pin.Current() -> "";
            case Pin.Version(var id) -> VERSION + id;
        };
    }
}
