package foerdertopf.intake;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Files that programs leave in a folder, and that are carried to the bucket with it: folders themselves, a desktop's notes
/// on a folder, marks of opened files. No person means to upload these, so they are no failed uploads either.
public final class Leftover {

    private static final Set<String> NAMES = Set.of(
        "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "$recycle.bin", "system volume information", "__macosx",
        "@eadir");
    private static final Set<String> BEGINNINGS = Set.of("~$", "._", ".~", "~lock", "__macosx");
    private static final String FOLDER_MARK = "_$folder$";

    private Leftover() {}

    public static boolean is(String key) {
        return key.endsWith("/") || key.endsWith(FOLDER_MARK)
            || Stream.of(key.split("/", -1)).anyMatch(Leftover::isName);
    }

    /// A hidden file is one, unless it may be a table.
    private static boolean isName(String given) {
        var name = given.toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || BEGINNINGS.stream().anyMatch(name::startsWith)
            || (name.startsWith(".") && !UploadKey.isCsv(name));
    }
}
