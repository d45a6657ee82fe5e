package foerdertopf.column;

import java.util.List;

/// Texts such as `120` or `-10500.00`, all with as many places, as numbers. Only those that come back as they were.
final class Decimals {

    private static final int LONGEST = 18;
    private static final int MOST_PLACES = 9;

    private Decimals() {}

    static boolean fit(List<? extends String> texts) {
        var places = places(texts.getFirst());
        return places <= MOST_PLACES && texts.stream().allMatch(text -> isPlain(text, places));
    }

    static void write(ByteWriter out, List<? extends String> texts) {
        out.unsigned(places(texts.getFirst()));
        Columns.NUMBERS.write(out, Columns.each(texts, Decimals::number));
    }

    static List<String> read(ByteReader in, int count) {
        var places = in.count(MOST_PLACES);
        return Columns.each(Columns.NUMBERS.read(in, count), number -> text(number, places));
    }

    private static boolean isPlain(String text, int places) {
        return text.length() <= LONGEST && !text.isEmpty() && places(text) == places && hasOnlyDigits(text)
            && text(number(text), places).equals(text);
    }

    private static boolean hasOnlyDigits(String text) {
        for (var index = 0; index < text.length(); index++) {
            var letter = text.charAt(index);
            var mayBe = (letter >= '0' && letter <= '9') || letter == '.' || (letter == '-' && index == 0);
            if (!mayBe) {
                return false;
            }
        }
        return text.indexOf('.') == text.lastIndexOf('.') && text.length() > text.lastIndexOf('-') + 1
            && !".".equals(text) && !"-.".equals(text);
    }

    private static int places(String text) {
        var point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(".", ""));
    }

    private static String text(long number, int places) {
        var digits = Long.toString(Math.abs(number));
        var padded = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
        var whole = padded.substring(0, padded.length() - places);
        var sign = number < 0 ? "-" : "";
        return places == 0 ? sign + whole : sign + whole + "." + padded.substring(padded.length() - places);
    }
}
