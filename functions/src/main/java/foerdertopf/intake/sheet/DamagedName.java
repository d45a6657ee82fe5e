package foerdertopf.intake.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// A column's name whose umlauts were read in another encoding than they were written in.
final class DamagedName {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /// What the small umlauts of files for MS-DOS and for old Macs are in Windows-1252; one of DOS is no letter there.
    private static final String DOS = "\u201E\u201D\u0081";
    private static final String MAC = "\u0160\u0161\u0178";
    private static final String UMLAUTS = "äöü";
    private static final char UNREADABLE = '\uFFFD';

    private DamagedName() {}

    /// Whether it was taken for Windows-1252 and turned into UTF-8 a second time.
    static boolean isDoubled(String name) {
        return !once(name).equals(name);
    }

    /// The name that was written; one that is not damaged so is the same.
    static String mended(String name) {
        var once = once(name);
        if (!once.equals(name)) {
            return once;
        }
        var mended = new StringBuilder(name);
        for (var i = 0; i < name.length(); i++) {
            var umlaut = Math.max(DOS.indexOf(name.charAt(i)), MAC.indexOf(name.charAt(i)));
            if (umlaut >= 0) {
                mended.setCharAt(i, UMLAUTS.charAt(umlaut));
            }
        }
        return mended.toString();
    }

    private static String once(String name) {
        var bytes = name.getBytes(WINDOWS);
        var again = new String(bytes, StandardCharsets.UTF_8);
        var isWhole = new String(bytes, WINDOWS).equals(name) && again.indexOf(UNREADABLE) < 0;
        return isWhole && again.length() < name.length() ? again : name;
    }
}
