package foerdertopf.intake.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import foerdertopf.intake.table.Blanks;
import foerdertopf.messages.Language;

/// How a kind of cell is written in a German or an English file. Turns it into the form of the outside contract; what the
/// file's language does not allow is told, never guessed. An amount such as `12.34` in a German file is an error.
enum CellForm {
    TEXT("cell-lone-quote") {
        @Override
        String strip(String cell) {
            return Blanks.stripText(cell);
        }

        // People break lines within a cell to make it fit its column; the words are the same without.
        @Override
        Optional<String> canonical(String cell, Language language) {
            if (CellQuotes.areDamaged(cell)) {
                return Optional.empty();
            }
            var text = CellQuotes.without(cell);
            return Optional.of(hasBreak(text) ? LINE_BREAKS.matcher(text).replaceAll(" ") : text);
        }
    },
    WORD("not-a-guide") {
        @Override
        String strip(String cell) {
            return Blanks.stripText(cell);
        }

        @Override
        Optional<String> canonical(String cell, Language language) {
            return Optional.of(cell);
        }
    },
    KIND("cell-not-a-kind") {
        @Override
        Optional<String> canonical(String cell, Language language) {
            return Optional.ofNullable(KINDS.get(composed(cell).toLowerCase(Locale.ROOT)));
        }
    },
    MONEY("cell-not-money") {
        @Override
        Optional<String> canonical(String cell, Language language) {
            return decimal(cell, language).or(() -> euros(cell).flatMap(amount -> decimal(amount, language)))
                .filter(number -> places(number) <= 2)
                .map(CellForm::withTwoPlaces);
        }
    },
    COUNT("cell-not-a-count") {
        @Override
        Optional<String> canonical(String cell, Language language) {
            return decimal(cell, language).filter(number -> places(number) == 0);
        }
    },
    HOURS("cell-not-hours") {
        @Override
        Optional<String> canonical(String cell, Language language) {
            return decimal(cell, language).filter(number -> places(number) <= 2);
        }
    },
    FTE("cell-not-an-fte") {
        @Override
        Optional<String> canonical(String cell, Language language) {
            return decimal(cell, language).filter(number -> places(number) <= 8);
        }
    },
    DATE("cell-not-a-date") {
        @Override
        Optional<String> canonical(String cell, Language language) {
            if (ISO_DATE.matcher(cell).matches()) {
                return Optional.of(cell);
            }
            var german = GERMAN_DATE.matcher(cell);
            return language == Language.GERMAN && german.matches()
                ? Optional.of(german.group(3) + "-" + twoDigits(german.group(2)) + "-" + twoDigits(german.group(1)))
                : Optional.empty();
        }
    },
    WEEK("cell-not-a-week") {
        @Override
        Optional<String> canonical(String cell, Language language) {
            var short_ = WEEK_OF_YEAR.matcher(cell);
            if (short_.matches()) {
                return Optional.of(short_.group(2) + "-W" + twoDigits(short_.group(1)));
            }
            return Optional.of(cell).filter(text -> ISO_WEEK.matcher(text).matches());
        }
    };

    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n\\t]\\s*");
    private static final Pattern GERMAN_NUMBER = Pattern
        .compile("-?(?:[0-9]|[1-9][0-9]+|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,[0-9]+)?");
    private static final Pattern ENGLISH_NUMBER = Pattern.compile("-?(?:[0-9]|[1-9][0-9]+)(?:\\.[0-9]+)?");
    private static final String BLANKS = "[\\s\\p{Z}]*";
    private static final String EURO = "(?:€|EUR|Euro)";
    /// With the sign on either side, and a minus before all or before the number.
    private static final Pattern EUROS = Pattern.compile(
        "([-−]?)" + BLANKS + "(?:" + EURO + BLANKS + "([-−]?[0-9][0-9.,]*)|([0-9][0-9.,]*)" + BLANKS + EURO + ")",
        Pattern.CASE_INSENSITIVE);
    /// As the accounting format of spreadsheets shows a zero.
    private static final Pattern NO_EUROS = Pattern.compile(
        "[-–]" + BLANKS + EURO + "|" + EURO + BLANKS + "[-–]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern GERMAN_DATE = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final Pattern ISO_WEEK = Pattern.compile("[0-9]{4}-W[0-9]{2}");
    private static final Pattern WEEK_OF_YEAR = Pattern.compile("([0-9]{1,2})/([0-9]{4})");
    private static final Map<String, String> KINDS = Map.of(
        "kommunal", "municipal",
        "kirchlich", "church",
        "gemeinnützig", "non-profit",
        "migrantenorganisation", "migrant-organisation",
        "municipal", "municipal",
        "church", "church",
        "non-profit", "non-profit",
        "migrant-organisation", "migrant-organisation");

    private final String fault;

    CellForm(String fault) {
        this.fault = fault;
    }

    /// The cell without what does not count around it. Calculators put numbers between marks of direction.
    String strip(String cell) {
        return Blanks.strip(cell);
    }

    /// The form of the outside contract, if the cell has the form of its file.
    abstract Optional<String> canonical(String cell, Language language);

    /// What a cell of another form is refused for.
    String fault() {
        return fault;
    }

    private static boolean hasBreak(String cell) {
        return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0 || cell.indexOf('\t') >= 0;
    }

    private static String composed(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC);
    }

    /// With a point, without groups.
    private static Optional<String> decimal(String cell, Language language) {
        var form = language == Language.GERMAN ? GERMAN_NUMBER : ENGLISH_NUMBER;
        if (!form.matcher(cell).matches()) {
            return Optional.empty();
        }
        return Optional.of(language == Language.GERMAN ? cell.replace(".", "").replace(',', '.') : cell);
    }

    /// The number of an amount that names its currency.
    static Optional<String> euros(String cell) {
        if (NO_EUROS.matcher(cell).matches()) {
            return Optional.of("0");
        }
        var form = EUROS.matcher(cell);
        if (!form.matches()) {
            return Optional.empty();
        }
        var number = form.group(1) + (form.group(2) == null ? form.group(3) : form.group(2));
        return Optional.of(number.replace('−', '-'));
    }

    private static int places(String number) {
        var point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }

    private static String withTwoPlaces(String number) {
        return switch (places(number)) {
            case 0 -> number + ".00";
            case 1 -> number + "0";
            default -> number;
        };
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
