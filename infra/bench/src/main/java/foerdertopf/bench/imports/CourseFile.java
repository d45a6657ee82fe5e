package foerdertopf.bench.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/// A file of language courses as a German spreadsheet writes it: Windows-1252, some 90 bytes a row, other carriers,
/// periods and quantities in every row. The same number of rows gives the same bytes.
public final class CourseFile {

    public static final String KEY = "uploads/06412/language-course/bench.csv";

    private static final String HEADER = "Kennzeichen;Träger;Trägerart;Von;Bis;Teilnehmer-UE\r\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String[] KINDS = {"kommunal", "kirchlich", "gemeinnützig", "Migrantenorganisation"};
    private static final int CARRIERS = 40;
    private static final int MOST_UNITS = 9;

    private CourseFile() {}

    public static Path write(Path folder, int rows) throws IOException {
        return write(folder, "SK-2016", rows);
    }

    /// With references of a series of their own, so that two files hold no course in common.
    public static Path write(Path folder, String series, int rows) throws IOException {
        var file = folder.resolve(series + "-" + rows + ".csv");
        var random = new Random(rows);
        try (var out = Files.newBufferedWriter(file, WINDOWS)) {
            out.write(HEADER);
            for (var row = 1; row <= rows; row++) {
                out.write(row(series, row, random));
            }
        }
        return file;
    }

    /// One or two months each, of 2016.
    private static String row(String series, int row, Random random) {
        var carrier = random.nextInt(CARRIERS);
        var month = 1 + random.nextInt(11);
        return String.format(
            Locale.ROOT, "%s-%08d;Volkshochschule für Weiterbildung %02d;%s;%02d.%02d.2016;%02d.%02d.2016;%d\r\n",
            series, row, carrier, KINDS[carrier % KINDS.length], 1 + random.nextInt(14), month, 15 + random.nextInt(14),
            month + random.nextInt(2), 1 + random.nextInt(MOST_UNITS));
    }
}
