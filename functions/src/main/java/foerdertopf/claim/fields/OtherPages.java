package foerdertopf.claim.fields;

import java.util.List;
import java.util.Optional;

/// The letters from À to ÿ as UTF-8, misread by the code pages of the Mac, of DOS and of central Europe: `B√ºrgerhaus`,
/// `B├╝rgerhaus`, `BĂĽrgerhaus`.
final class OtherPages {

    private static final int FIRST_MEANT = 0xC0;

    /// What the first byte is read as, and the 64 that the second may be read as.
    private record Page(char first, String second) {}

    private static final List<Page> PAGES = List.of(
        new Page('√', "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"),
        new Page('├', "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"),
        new Page('├', "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"),
        new Page('Ă',
            "€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"));
    /// After the Romanian letter they may be meant.
    private static final String ROMANIAN = "Şş’‘”“»«›‹–—…\u00A0™";

    private OtherPages() {}

    /// What was meant, where two letters are one that was misread. Next to a letter only: alone they are signs.
    static Optional<String> meant(String text, int at) {
        if (at + 1 >= text.length() || !isBesideALetter(text, at)) {
            return Optional.empty();
        }
        return PAGES.stream()
            .filter(page -> page.first == text.charAt(at) && !isRomanian(text, at))
            .map(page -> page.second.indexOf(text.charAt(at + 1)))
            .filter(place -> place >= 0)
            .map(place -> Character.toString(FIRST_MEANT + place))
            .filter(meant -> Character.isLetter(meant.codePointAt(0)))
            .findFirst();
    }

    private static boolean isRomanian(String text, int at) {
        return text.charAt(at) == 'Ă' && ROMANIAN.indexOf(text.charAt(at + 1)) >= 0
            && (at == 0 || !Character.isLowerCase(text.charAt(at - 1)));
    }

    private static boolean isBesideALetter(String text, int at) {
        return (at > 0 && Character.isLetter(text.charAt(at - 1)))
            || (at + 2 < text.length() && Character.isLetter(text.charAt(at + 2)));
    }
}
