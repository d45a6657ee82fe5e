package foerdertopf.local.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Percent-encoded names and values, as in a query or a posted form.
public final class UrlForm {

    private UrlForm() {}

    public static Map<String, List<String>> decode(String form) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var part : form.split("&", -1)) {
            if (!part.isEmpty()) {
                var equals = part.indexOf('=');
                var name = equals < 0 ? part : part.substring(0, equals);
                var value = equals < 0 ? "" : part.substring(equals + 1);
                values.computeIfAbsent(decoded(name.replace('+', ' ')), _ -> new ArrayList<>())
                    .add(decoded(value.replace('+', ' ')));
            }
        }
        return values;
    }

    /// Percent escapes resolved as UTF-8; what is no escape stays as it is.
    public static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = new ByteArrayOutputStream(text.length());
        for (var i = 0; i < text.length(); i++) {
            var octet = text.charAt(i) == '%' ? octet(text, i) : -1;
            if (octet < 0) {
                bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            } else {
                bytes.write(octet);
                i += 2;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// Whether each `%` begins an escape.
    public static boolean isWellFormed(String text) {
        for (var i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
            if (octet(text, i) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int octet(String text, int at) {
        if (at + 3 > text.length()) {
            return -1;
        }
        var high = Character.digit(text.charAt(at + 1), 16);
        var low = Character.digit(text.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
