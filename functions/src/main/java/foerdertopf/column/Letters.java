package foerdertopf.column;

/// One text, letter by letter as numbers: plain ASCII takes a byte a letter, and any text of Java's comes back as it
/// was, half a surrogate pair included.
final class Letters {

    private static final int LONGEST = 1_000_000;

    private Letters() {}

    static void write(ByteWriter out, String text) {
        out.unsigned(text.length());
        for (var index = 0; index < text.length(); index++) {
            out.unsigned(text.charAt(index));
        }
    }

    static String read(ByteReader in) {
        var letters = new char[in.count(LONGEST)];
        for (var index = 0; index < letters.length; index++) {
            letters[index] = (char) in.count(Character.MAX_VALUE);
        }
        return new String(letters);
    }
}
