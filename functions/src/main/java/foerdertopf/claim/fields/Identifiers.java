package foerdertopf.claim.fields;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import foerdertopf.ids.NameKey;
import foerdertopf.ids.Signs;
import foerdertopf.ids.Words;

/// What names something: carriers, references and guides. A name must be able to distinguish one thing from another.
final class Identifiers {

    private static final Pattern GUIDE_FORM = Pattern.compile("(?=(?:-*[A-Z0-9]){3})[A-Z0-9-]{3,20}");
    private static final Fault NO_GUIDE = Fault.of(FaultKind.NOT_A_GUIDE, Map.of("shortest", "3", "longest", "20"));

    private Identifiers() {}

    /// A text of one line with a letter or digit in it that no spreadsheet put in the place of another.
    static Checked<String> name(String text, int longest) {
        return switch (Texts.oneLine(text, longest)) {
            case Checked.Valid<String>(var name) -> SpreadsheetText.noName(name)
                .or(() -> namesNothing(name))
                .<Checked<String>>map(Checked.Faulty::new)
                .orElseGet(() -> Checked.valid(name));
            case Checked.Faulty<String> faulty -> faulty;
        };
    }

    /// A pseudonym that the programme may have issued, by its form.
    static Checked<String> guide(String text) {
        var spoilt = SpreadsheetText.noGuide(Words.trimmed(text, Signs::isBlank));
        if (spoilt.isPresent()) {
            return new Checked.Faulty<>(spoilt.get());
        }
        return GUIDE_FORM.matcher(text).matches() ? Checked.valid(text) : new Checked.Faulty<>(NO_GUIDE);
    }

    private static Optional<Fault> namesNothing(String name) {
        return NameKey.saysSomething(name) ? Optional.empty() : Optional.of(Fault.of(FaultKind.NAMES_NOTHING));
    }
}
