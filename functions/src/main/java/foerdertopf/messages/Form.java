package foerdertopf.messages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/// How a value from the outside contract is written for people. What has not the expected form is written as it is.
enum Form {
    PLAIN {
        @Override
        String write(String value, Language language) {
            return value;
        }
    },
    MONEY {
        @Override
        String write(String value, Language language) {
            return switch (language) {
                case GERMAN -> grouped(value, '.', ',') + "\u00a0€";
                case ENGLISH -> "EUR\u00a0" + grouped(value, ',', '.');
            };
        }
    },
    HOURS {
        @Override
        String write(String value, Language language) {
            var shown = value.contains(".") ? value.replaceFirst("\\.?0*$", "") : value;
            return language == Language.GERMAN ? shown.replace('.', ',') : shown;
        }
    },
    NUMBER {
        @Override
        String write(String value, Language language) {
            return language == Language.GERMAN ? grouped(value, '.', ',') : grouped(value, ',', '.');
        }
    },
    DATE {
        @Override
        String write(String value, Language language) {
            try {
                var pattern = language == Language.GERMAN ? "dd.MM.yyyy" : "d MMMM yyyy";
                return LocalDate.parse(value).format(DateTimeFormatter.ofPattern(pattern, language.locale()));
            } catch (DateTimeParseException _) {
                return value;
            }
        }
    };

    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

    abstract String write(String value, Language language);

    static Form byKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    private static String grouped(String value, char group, char point) {
        var dot = value.indexOf('.');
        var whole = dot < 0 ? value : value.substring(0, dot);
        var rest = dot < 0 ? "" : point + value.substring(dot + 1);
        return THOUSANDS.matcher(whole).replaceAll(String.valueOf(group)) + rest;
    }
}
