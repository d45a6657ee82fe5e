package foerdertopf.intake.sheet;

import foerdertopf.claim.fields.DoubleEncoding;

/// A column's name whose umlauts were read in another encoding than they were written in.
final class DamagedName {

    /// What the small umlauts of files for MS-DOS and for old Macs are in Windows-1252; one of DOS is no letter there.
    private static final String DOS = "\u201E\u201D\u0081";
    private static final String MAC = "\u0160\u0161\u0178";
    private static final String UMLAUTS = "äöü";

    private DamagedName() {}

    /// Whether it was taken for another encoding and turned into UTF-8 a second time.
    static boolean isDoubled(String name) {
        return !DoubleEncoding.mended(name).equals(name);
    }

    /// The name that was written; one that is not damaged so is the same.
    static String mended(String name) {
        var once = DoubleEncoding.mended(name);
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
}
