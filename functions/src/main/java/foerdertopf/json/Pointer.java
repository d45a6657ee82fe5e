package foerdertopf.json;

/// A JSON pointer (RFC 6901): where in a body something stands. The empty text is the body itself.
public record Pointer(String text) {

    public static final Pointer BODY = new Pointer("");

    public Pointer field(String name) {
        return new Pointer(text + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    public Pointer item(int index) {
        return new Pointer(text + "/" + index);
    }

    @Override
    public String toString() {
        return text;
    }
}
