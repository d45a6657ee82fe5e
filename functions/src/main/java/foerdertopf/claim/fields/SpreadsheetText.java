package foerdertopf.claim.fields;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import foerdertopf.ids.NameKey;

/// Knows what a spreadsheet shows instead of a value, whatever case, blanks and width it is written in: errors, numbers too
/// long for their cell, and ways to write a text so that it stays one.
final class SpreadsheetText {

    private static final int LONGEST = 200;

    /// As German and English spreadsheets write them, with or without the sign at their end.
    private static final Pattern ERROR = Pattern.compile(
        "#{3,}|#(?:n/a|nv|nicht verfügbar"
            + "|(?:ref|bezug|value|wert|div/0|name|num|zahl|null|leer|spill|überlauf|calc|kalk|field|feld|blocked"
            + "|blockiert|unknown|unbekannt|connect|verbinden|busy|beschäftigt|getting_data|daten_abrufen|external|extern"
            + "|timeout|zeitüberschreitung|error|fehler|macro|makro|python)[!?]?)|(?:err|error|fehler):[0-9]{3}");
    private static final Pattern SCIENTIFIC = Pattern.compile(
        "[+-]?[0-9]+(?:[.,][0-9]+)?e\\+[0-9]{1,3}|[+-]?[0-9]{1,3}(?:[.,][0-9]+)?e-[0-9]{1,3}"
            + "|[+-]?[0-9]{1,3}[.,][0-9]+e[0-9]{1,3}|[+-]?[0-9]{1,3}(?:[.,][0-9]+)?[x×*·]10\\^[+-]?[0-9]{1,3}");
    private static final char FORMULA = '=';
    /// Digits in the marks that keep a spreadsheet from reading them as a number.
    private static final Pattern WRAPPED = Pattern.compile("'[0-9.,/ -]+'?");

    private SpreadsheetText() {}

    /// Why a text that is an error of a spreadsheet is refused.
    static Optional<Fault> error(String text) {
        return beginsLikeAnError(text) && matches(ERROR, text)
            ? Optional.of(Fault.of(FaultKind.SPREADSHEET_ERROR, Map.of("found", text)))
            : Optional.empty();
    }

    /// Why such a text names nothing.
    static Optional<Fault> noIdentifier(String text) {
        return text.isEmpty() ? Optional.empty() : error(text).or(() -> scientific(text)).or(() -> wrapped(text));
    }

    /// What the digits were before is lost, and two numbers may have come to the same text.
    private static Optional<Fault> scientific(String text) {
        return mayBeANumber(text) && matches(SCIENTIFIC, text)
            ? Optional.of(Fault.of(FaultKind.SCIENTIFIC_NOTATION, Map.of("found", text)))
            : Optional.empty();
    }

    private static Optional<Fault> wrapped(String text) {
        return text.charAt(0) == FORMULA || (!isLetterOrDigit(text.charAt(0)) && matches(WRAPPED, text))
            ? Optional.of(Fault.of(FaultKind.TEXT_WRAPPER))
            : Optional.empty();
    }

    private static boolean beginsLikeAnError(String text) {
        return !text.isEmpty() && "#＃eEfF".indexOf(text.charAt(0)) >= 0;
    }

    /// Most names begin with a letter, and most numbers have none, or no exponent: no need to look closer.
    private static boolean mayBeANumber(String text) {
        var first = text.charAt(0);
        if ((first | ' ') >= 'a' && (first | ' ') <= 'z') {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == 'E' || letter == 'e' || letter == '^' || letter >= 0x80) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetterOrDigit(char letter) {
        return letter < 0x80 && Character.isLetterOrDigit(letter);
    }

    private static boolean matches(Pattern form, String text) {
        return text.length() <= LONGEST && form.matcher(NameKey.of(text)).matches();
    }
}
