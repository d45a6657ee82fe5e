package foerdertopf.bench.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/// A file of guides' deployments as a German spreadsheet writes it: each guide once, four weeks in a row of 2016, a row a
/// week. The same number of guides gives the same bytes.
final class GuideFile {

    static final String KEY = "uploads/06412/guide-deployment/bench.csv";
    static final int WEEKS = 4;

    private static final String HEADER = "Kennzeichen;Träger;Trägerart;Von;Bis;Lotse;Woche;Stunden\r\n";
    private static final int FIRST_WEEKS = 40;

    private GuideFile() {}

    static Path write(Path folder, int guides) throws IOException {
        var file = folder.resolve("guides-" + guides + ".csv");
        var random = new Random(guides);
        try (var out = Files.newBufferedWriter(file, Charset.forName("windows-1252"))) {
            out.write(HEADER);
            for (var guide = 1; guide <= guides; guide++) {
                var first = 1 + random.nextInt(FIRST_WEEKS);
                for (var week = first; week < first + WEEKS; week++) {
                    out.write(row(guide, week, 1 + random.nextInt(6)));
                }
            }
        }
        return file;
    }

    private static String row(int guide, int week, int hours) {
        return String.format(
            Locale.ROOT,
            "IL-2016-%06d;Verein für Integration;gemeinnützig;01.01.2016;31.12.2016;L-%06d;%02d/2016;%d,50\r\n",
            guide, guide, week, hours);
    }
}
