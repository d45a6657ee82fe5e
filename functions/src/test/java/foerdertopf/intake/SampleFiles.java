package foerdertopf.intake;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Files for imports, with some bad rows among the good ones.
final class SampleFiles {

    static final String LANGUAGE_HEADER = "Kennzeichen;Träger;Trägerart;Von;Bis;Teilnehmer-UE\n";
    static final String COURSE_HEADER = "Kennzeichen;Träger;Trägerart;Von;Bis;UE;Kosten\n";
    static final String GUIDE_HEADER = "Kennzeichen;Träger;Trägerart;Von;Bis;Lotse;Woche;Stunden\n";

    private static final int WEEKS = 3;

    private SampleFiles() {}

    /// Of one unit each; every 50th has an impossible date, every 20th repeats the one before.
    static String languageCourses(int rows) {
        return IntStream.rangeClosed(1, rows)
            .mapToObj(row -> course(row, "1"))
            .collect(Collectors.joining("", LANGUAGE_HEADER, ""));
    }

    /// Courses with an entitlement each, so that some 80 fill a page; bad rows as among the language courses.
    static String courses(int rows) {
        return IntStream.rangeClosed(1, rows)
            .mapToObj(row -> course(row, "10;5.000,00"))
            .collect(Collectors.joining("", COURSE_HEADER, ""));
    }

    private static String course(int row, String details) {
        var number = row % 20 == 0 ? row - 1 : row;
        var from = row % 50 == 0 ? "31.02.2016" : "01.02.2016";
        return "SK-" + number + ";Träger " + number % 7 + ";kommunal;" + from + ";30.06.2016;" + details + "\n";
    }

    /// Three weeks a guide, each week of all guides in turn; every 30th guide has a bad cell in its second week.
    static String guides(int guides) {
        return IntStream.range(0, WEEKS * guides)
            .mapToObj(row -> week(row % guides + 1, row / guides + 1))
            .collect(Collectors.joining("", GUIDE_HEADER, ""));
    }

    private static String week(int guide, int week) {
        var hours = guide % 30 == 0 && week == 2 ? "viele" : "1,5";
        return "G-" + guide + ";Caritas;kirchlich;01.01.2016;31.12.2016;L-10" + guide + ";" + week + "/2016;" + hours
            + "\n";
    }
}
