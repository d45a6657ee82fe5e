package foerdertopf.local.acceptance;

import java.nio.charset.Charset;
import java.util.StringJoiner;

/// A file of language courses with few units a row, so that a year's budget holds 100 000 of them; some rows are wrong,
/// some repeat an earlier one, as it happens.
final class CourseRows {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CourseRows() {}

    static byte[] file(int rows) {
        var file = new StringJoiner("\r\n", "Kennzeichen;Träger;Trägerart;Von;Bis;Teilnehmer-UE\r\n", "\r\n");
        for (var row = 1; row <= rows; row++) {
            file.add(
                String.join(";", "SK-" + (row % 700 == 0 ? row - 1 : row), "Bildungswerk Südhessen", "gemeinnützig",
                    "01.04.2016", row % 500 == 0 ? "31.02.2016" : "30.04.2016", String.valueOf(1 + row % 40)));
        }
        return file.toString().getBytes(WINDOWS);
    }
}
