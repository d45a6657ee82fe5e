package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Files that cannot be taken as a whole, each broken in one way out of a table, at a place and in a file chosen by seed.
final class MalformedFiles {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private MalformedFiles() {}

    /// What is wrong, and the reasons it may be refused for.
    static final class Malformed {
        private final String what;
        private final byte[] bytes;
        private final List<String> reasons;

        private Malformed(String what, byte[] bytes, List<String> reasons) {
            this.what = what;
            this.bytes = bytes;
            this.reasons = reasons;
        }

        byte[] bytes() {
            return bytes.clone();
        }

        List<String> reasons() {
            return reasons;
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private record Way(String name, List<String> reasons, Breaking breaking) {}

    private interface Breaking {
        byte[] bytes(String sound, Random random);
    }

    /// As many as asked for, every way in turn.
    static List<Malformed> seeded(int count, long seed) {
        var random = new Random(seed);
        var files = new ArrayList<Malformed>();
        while (files.size() < count) {
            for (var way : WAYS) {
                var sound = SampleFiles.languageCourses(random.nextInt(1, 60));
                files.add(new Malformed(way.name + " " + files.size(), way.breaking.bytes(sound, random), way.reasons));
            }
        }
        return files.subList(0, count);
    }

    private static final List<Way> WAYS = List.of(
        way("empty", "empty", (_, _) -> new byte[0]), //
        way("blank lines", "empty", (_, random) -> "\r\n".repeat(random.nextInt(1, 9)).getBytes(UTF_8)), //
        way("mark alone", "empty", (_, _) -> MARK.getBytes(UTF_8)), //
        way("header alone", "no-rows", (sound, _) -> sound.substring(0, sound.indexOf('\n') + 1).getBytes(UTF_8)), //
        way("blank rows", "no-rows", (sound, random) -> (sound.substring(0, sound.indexOf('\n') + 1)
            + ";;;;;\n".repeat(random.nextInt(1, 99))).getBytes(UTF_8)), //
        way("no header", "columns", (sound, _) -> sound.substring(sound.indexOf('\n') + 1).getBytes(UTF_8)), //
        way("plain text", "columns", (_, random) -> ("Guten Tag " + random.nextInt()).getBytes(UTF_8)), //
        way("columns of another line alone", "columns", (_, _) -> SampleFiles.COURSE_HEADER.getBytes(UTF_8)), //
        way("workbook", "workbook", (_, random) -> withRest("PK\u0003\u0004", random)), //
        way("old workbook", "workbook", (_, random) -> withRest("\u00D0\u00CF\u0011\u00E0", random)), //
        way("pdf", "pdf", (_, random) -> withRest("%PDF-1.7\n", random)), //
        way("image", "image",
            (_, random) -> withRest("\u0089PNG\r\n\u001A\n\u0000", random)), //
        way("noise", "binary columns header-too-long quote-text quote-open unknown-letters",
            (_, random) -> withRest("", random)), //
        way("utf 16 little", "utf-16", (sound, _) -> (MARK + sound).getBytes(UTF_16LE)), //
        way("utf 16 big", "utf-16", (sound, _) -> (MARK + sound).getBytes(UTF_16BE)), //
        way("utf 16 unmarked", "utf-16", (sound, _) -> sound.getBytes(UTF_16LE)), //
        way("null byte", "binary", (sound, random) -> inserted(sound, random, "\0").getBytes(UTF_8)), //
        way("open quote", "quote-open cell-too-long", (sound, random) -> sound.concat("\"x;1\n")
            .concat(";\n".repeat(
                random.nextInt(9)))
            .getBytes(UTF_8)), //
        way("text after quote", "quote-text", (sound, random) -> (sound + "\"A\"" + (char) ('a' + random.nextInt(26))
            + ";1\n").getBytes(UTF_8)), //
        way("mixed encoding", "not-utf-8", (sound, _) -> joined(sound.getBytes(UTF_8), "Köln;\n".getBytes(WINDOWS))), //
        way("marked windows", "not-utf-8", (sound, _) -> joined(MARK.getBytes(UTF_8), sound.getBytes(WINDOWS))), //
        way("unknown letter", "unknown-letters",
            (sound, _) -> joined(sound.getBytes(WINDOWS), new byte[]{(byte) 0x81, ';'})), //
        way("unknown column", "columns", (sound, _) -> sound.replaceFirst("Von", "Start").getBytes(UTF_8)), //
        way("missing column", "columns", (sound, _) -> sound.replaceFirst(";Teilnehmer-UE", "").getBytes(UTF_8)), //
        way("repeated column", "columns", (sound, _) -> sound.replaceFirst("Bis", "Von;Bis").getBytes(UTF_8)), //
        way("mixed languages", "columns", (sound, _) -> sound.replaceFirst("Kennzeichen", "reference").getBytes(UTF_8)), //
        way("columns of another line", "columns",
            (_, random) -> SampleFiles.courses(random.nextInt(1, 9)).getBytes(UTF_8)), //
        way("another separator", "columns", (sound, _) -> sound.replace(';', '|').getBytes(UTF_8)), //
        way("named separator", "separator", (sound, _) -> ("sep=|\n" + sound.replace(';', '|')).getBytes(UTF_8)), //
        way("wrong named separator", "columns", (sound, _) -> ("sep=,\n" + sound).getBytes(UTF_8)), //
        way("endless cell", "cell-too-long", (sound, _) -> (sound + "x".repeat(70_000)).getBytes(UTF_8)), //
        way("endless row", "row-too-long too-many-cells",
            (sound, random) -> (sound + ("y".repeat(random.nextInt(900, 2_000))
                + ";").repeat(400)).getBytes(UTF_8)), //
        way("endless header", "header-too-long", (sound, _) -> ("x".repeat(20_000) + ";" + sound).getBytes(UTF_8)), //
        way("too many cells", "too-many-cells", (sound, random) -> (sound + ";".repeat(random.nextInt(500, 900)) + "\n")
            .getBytes(UTF_8)), //
        way("json", "columns quote-text",
            (_, random) -> ("{\"rows\":" + random.nextInt() + ",\n\"x\":1}").getBytes(UTF_8)), //
        way("html", "html", (sound, _) -> ("<html><table>\n" + sound).getBytes(UTF_8)), //
        way("cut letter", "not-utf-8",
            (sound, _) -> Arrays.copyOf((sound + "ö").getBytes(UTF_8), (sound + "ö").getBytes(
                UTF_8).length - 1)));

    private static Way way(String name, String reasons, Breaking breaking) {
        return new Way(name, List.of(reasons.split(" ", -1)), breaking);
    }

    private static byte[] withRest(String beginning, Random random) {
        var rest = new byte[random.nextInt(1, 5_000)];
        random.nextBytes(rest);
        return joined(beginning.getBytes(ISO_8859_1), rest);
    }

    private static String inserted(String text, Random random, String what) {
        var place = random.nextInt(text.length());
        return text.substring(0, place) + what + text.substring(place);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
