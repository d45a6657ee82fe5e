package foerdertopf.claim.fields;

/// Whether letters that could be a misread one may be meant as they are: a capital with an accent at the end of what a
/// quotation mark closes, at the end of a word in capitals, or as a single letter of a range.
final class Natural {

    private static final String CLOSING = "”“’‘»«›‹";
    /// Of each closing mark the ones that open what it closes.
    private static final String[] OPENING = {"“„”", "„“", "‚‘’", "‚‘", "«»", "»", "‹›", "›"};
    private static final String AFTER_A_MARK = "”“’‘»«›‹…–—™®\u00A0";
    private static final String AFTER_CAPITALS = "’™®…–—›»”“\u00A0";
    /// What letters of central Europe and others are misread as; no German word ends with them.
    private static final char FIRST_RARE = 'Æ';
    private static final char LAST_RARE = 'Ì';

    private Natural() {}

    static boolean in(String text, Misread misread) {
        if (closesAQuotation(text, misread) || isGenitive(text, misread) || isBlankAfterCapitals(text, misread)) {
            return true;
        }
        var lead = text.charAt(misread.at());
        return switch (lead) {
            case 'Â' -> isApostropheInCapitals(text, misread);
            case 'Ä' -> isALetterOfItsOwn(text, misread);
            default -> lead >= FIRST_RARE && lead <= LAST_RARE && endsCapitals(text, misread);
        };
    }

    private static boolean closesAQuotation(String text, Misread misread) {
        var closing = CLOSING.indexOf(text.charAt(misread.at() + 1));
        if (closing < 0 || !isOpen(text, misread.at(), OPENING[closing])) {
            return false;
        }
        return text.substring(misread.at() + 2, misread.end())
            .chars()
            .allMatch(letter -> AFTER_A_MARK.indexOf(letter) >= 0);
    }

    /// Whether one of the marks comes before, and is not itself a part of a misread letter.
    private static boolean isOpen(String text, int end, String marks) {
        for (var i = 0; i < end; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0 && (i == 0 || Misread.length(text.charAt(i - 1)) == 0)) {
                return true;
            }
        }
        return false;
    }

    /// `« IRMÃ »`, with no-break spaces.
    private static boolean isBlankAfterCapitals(String text, Misread misread) {
        return misread.length() == 2 && text.charAt(misread.at() + 1) == '\u00A0'
            && Character.isUpperCase(before(text, misread));
    }

    /// `IRMÃ’s`.
    private static boolean isGenitive(String text, Misread misread) {
        var end = misread.end();
        return text.charAt(misread.at() + 1) == '’' && !Character.isLowerCase(before(text, misread))
            && Character.toLowerCase(after(text, misread)) == 's'
            && (end + 1 >= text.length() || !Character.isLetter(text.charAt(end + 1)));
    }

    /// `HÂLÂ’NIN`.
    private static boolean isApostropheInCapitals(String text, Misread misread) {
        return text.charAt(misread.at() + 1) == '’' && Character.isUpperCase(before(text, misread))
            && Character.isUpperCase(after(text, misread));
    }

    /// `Gruppe Ä–Z`.
    private static boolean isALetterOfItsOwn(String text, Misread misread) {
        return "–—\u00A0".indexOf(text.charAt(misread.at() + 1)) >= 0 && !Character.isLetter(before(text, misread));
    }

    /// `CAFÉ™`.
    private static boolean endsCapitals(String text, Misread misread) {
        return AFTER_CAPITALS.indexOf(text.charAt(misread.at() + 1)) >= 0
            && !Character.isLowerCase(before(text, misread)) && !Character.isLowerCase(after(text, misread));
    }

    private static int before(String text, Misread misread) {
        return misread.at() == 0 ? ' ' : text.codePointBefore(misread.at());
    }

    private static int after(String text, Misread misread) {
        return misread.end() >= text.length() ? ' ' : text.codePointAt(misread.end());
    }
}
