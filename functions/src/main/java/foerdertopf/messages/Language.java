package foerdertopf.messages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The languages the program speaks; German where nothing else is wished for.
public enum Language {
    GERMAN("de", Locale.GERMANY), ENGLISH("en", Locale.UK);

    private static final int LONGEST_WISH = 200;

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    public String tag() {
        return tag;
    }

    Locale locale() {
        return locale;
    }

    /// By an `Accept-Language` header with its weights; what cannot be understood wishes for nothing.
    public static Language wishedFor(String acceptLanguage) {
        if (acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_WISH) {
            return GERMAN;
        }
        var wishes = LanguageWishes.parse(acceptLanguage);
        return Stream.of(values()).min(Comparator.comparingInt(language -> wishes.place(language.tag))).orElse(GERMAN);
    }

    static List<Language> all() {
        return List.of(values());
    }
}
