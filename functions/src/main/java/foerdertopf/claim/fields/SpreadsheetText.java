package foerdertopf.claim.fields;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import foerdertopf.ids.NameKey;
import foerdertopf.ids.Signs;

/// Knows what a spreadsheet shows instead of a value, whatever case, blanks and width it is written in: errors, numbers too
/// long for their cell, and ways to write a text so that it stays one.
public final class SpreadsheetText {

    private static final int LONGEST = 200;

    /// As German and English spreadsheets write them. Most end in a sign, without which they may be names.
    private static final Pattern ERROR = Pattern.compile(
        "#{3,}|#(?:n/a|nv|nicht verfügbar|getting_data|daten_abrufen"
            + "|(?:ref|bezug|value|wert|div/0|name|num|zahl|null|leer|spill|überlauf|calc|kalk|field|feld|blocked"
            + "|blockiert|unknown|unbekannt|connect|verbinden|busy|beschäftigt|external|extern"
            + "|timeout|zeitüberschreitung|error|fehler|macro|makro|python)[!?])|(?:err|error|fehler):[0-9]{3}");
    /// Where no text is expected, all that begins with a hash sign is one.
    private static final Pattern ERROR_IN_A_CELL = Pattern.compile(
        "#.*|(?:fehler|err(?:or)?)\\s*:?\\s*[0-9]{3}", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HASHES = Pattern.compile("#{2,}");
    private static final Pattern SCIENTIFIC = Pattern.compile(
        "[+-]?[0-9]+(?:[.,][0-9]+)? ?e\\+[0-9]{1,3}|[+-]?[0-9]{1,3}(?:[.,][0-9]+)? ?e-[0-9]{1,3}"
            + "|[+-]?[0-9]{1,3}[.,][0-9]+ ?e[0-9]{1,3}|[+-]?[0-9]{1,3}(?:[.,][0-9]+)?[x×*·]10\\^[+-]?[0-9]{1,3}");
    /// With anything but a text behind the sign.
    private static final Pattern FORMULA = Pattern.compile("[=＝](?!\\s*[\"']).*", Pattern.DOTALL);
    private static final String FORMULAS = "=＝";
    /// In marks such digits keep a spreadsheet from reading them as a number; a key has none around it.
    private static final Pattern DIGITS = Pattern.compile("[0-9.,/ -]+");

    private SpreadsheetText() {}

    /// Why a text that is an error of a spreadsheet is refused.
    static Optional<Fault> error(String text) {
        return mayBeAnError(text, contentOf(text)) && matches(ERROR, text)
            ? Optional.of(found(text))
            : Optional.empty();
    }

    /// The same of a cell that holds no text. What may as well be a name in the wrong column is not told on.
    public static Optional<Fault> errorInACell(String cell) {
        return error(cell).or(() -> ERROR_IN_A_CELL.matcher(cell).matches()
            ? Optional.of(Fault.of(FaultKind.SPREADSHEET_ERROR, hashes(cell)))
            : Optional.empty());
    }

    /// What a formula is refused for that is no text in a wrapper.
    public static Fault formula() {
        return Fault.of(FaultKind.TEXT_WRAPPER, Map.of("formula", FORMULAS.substring(0, 1)));
    }

    private static Fault found(String text) {
        var values = new HashMap<>(hashes(text));
        values.put("found", text);
        return Fault.of(FaultKind.SPREADSHEET_ERROR, values);
    }

    /// How many they are, of a value that is too wide for its column and shown by nothing else.
    private static Map<String, String> hashes(String text) {
        return HASHES.matcher(text).matches() ? Map.of("hashes", Integer.toString(text.length())) : Map.of();
    }

    /// Why a text that is no error names nothing all the same.
    static Optional<Fault> noName(String text) {
        return text.isEmpty() ? Optional.empty() : scientific(text).or(() -> wrapped(text));
    }

    /// Why such a text is no pseudonym.
    static Optional<Fault> noGuide(String text) {
        return error(text).or(() -> noName(text));
    }

    /// What the digits were before is lost, and two numbers may have come to the same text.
    private static Optional<Fault> scientific(String text) {
        return mayBeANumber(text) && matches(SCIENTIFIC, text)
            ? Optional.of(Fault.of(FaultKind.SCIENTIFIC_NOTATION, Map.of("found", text)))
            : Optional.empty();
    }

    private static Optional<Fault> wrapped(String text) {
        var content = contentOf(text);
        var isFormula = content < text.length() && FORMULAS.indexOf(text.charAt(content)) >= 0;
        if (isFormula && FORMULA.matcher(text).matches()) {
            return Optional.of(formula());
        }
        return isFormula || hasEscapedQuote(text) || (content > 0 && matches(DIGITS, text))
            ? Optional.of(Fault.of(FaultKind.TEXT_WRAPPER))
            : Optional.empty();
    }

    /// As programs write them that double none.
    private static boolean hasEscapedQuote(String text) {
        return text.contains("\\\"") || text.contains("\\'");
    }

    /// Where what is in quotes begins: behind the quotes and blanks at the front, of which most names have none.
    private static int contentOf(String text) {
        var at = 0;
        while (at < text.length() && !isLetterOrDigit(text.charAt(at))
            && (Signs.isQuote(text.charAt(at)) || Signs.isBlank(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /// Many names begin with such a letter: the next ones say whether it is worth while to work out a key.
    private static boolean mayBeAnError(String text, int at) {
        if (at == text.length()) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '#' -> at + 1 < text.length() && !isDigit(text.charAt(at + 1));
            case 'e', 'E' -> mayBegin(text, at, "err");
            case 'f', 'F' -> mayBegin(text, at, "fehler");
            case '＃', 'ｅ', 'Ｅ', 'ｆ', 'Ｆ' -> true;
            default -> false;
        };
    }

    /// Whether a number may follow the word. Letters that are written in another way need a closer look.
    private static boolean mayBegin(String text, int at, String word) {
        for (var i = 0; i < word.length(); i++) {
            var letter = at + i < text.length() ? text.charAt(at + i) : ' ';
            if (isUnusual(letter)) {
                return true;
            }
            if ((letter | ' ') != word.charAt(i)) {
                return false;
            }
        }
        return endsInDigits(text);
    }

    private static boolean endsInDigits(String text) {
        for (var at = text.length() - 1; at >= 0; at--) {
            var letter = text.charAt(at);
            if (isDigit(letter) || isUnusual(letter)) {
                return true;
            }
            if (!Signs.isQuote(letter)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isUnusual(char letter) {
        return letter == '\u00AD' || letter > 'ÿ';
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
