package foerdertopf.local.sample;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/// Files as an office's spreadsheet saves them: Windows-1252, semicolons, German header, dates and numbers. The same
/// rows each time.
final class CourseFiles {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);
    private static final int BAD_EVERY = 250;
    private static final List<String> CARRIERS = List.of("Bildungswerk Südhessen", "Volkshochschule Wiesbaden",
        "Sprachbrücke Rheingau", "Türkischer Frauenverein", "Diakonie im Grünen", "Förderkreis Mühltal");

    private CourseFiles() {}

    /// Language courses, of which every 250th row is wrong in one way or another.
    static byte[] languageCourses(int rows) {
        var random = new SplittableRandom(2016);
        var file = new StringJoiner("\r\n", "Kennzeichen;Träger;Trägerart;Von;Bis;Teilnehmer-UE\r\n", "\r\n");
        for (var row = 1; row <= rows; row++) {
            var from = LocalDate.of(2016, 4, 1).plusDays(random.nextInt(180));
            var good = new Course("SK-" + row, CARRIERS.get(random.nextInt(CARRIERS.size())), "gemeinnützig",
                DATE.format(from), DATE.format(from.plusDays(20 + random.nextInt(60))),
                "" + (20 + random.nextInt(160)));
            file.add((row % BAD_EVERY == 0 ? spoilt(good, row / BAD_EVERY) : good).line());
        }
        return file.toString().getBytes(WINDOWS);
    }

    private record Course(String reference, String carrier, String kind, String from, String to, String units) {

        String line() {
            return String.join(";", reference, carrier, kind, from, to, units);
        }
    }

    private static Course spoilt(Course good, int number) {
        return switch (number % 8) {
            case 0 -> new Course(good.reference(), good.carrier(), good.kind(), "31.02.2016", good.to(), good.units());
            case 1 -> new Course(good.reference(), good.carrier(), good.kind(), good.from(), good.to(), "zwölf");
            case 2 -> new Course(good.reference(), good.carrier(), good.kind(), good.from(), good.to(), "0");
            case 3 -> new Course(good.reference(), good.carrier(), "privat", good.from(), good.to(), good.units());
            case 4 -> new Course("", good.carrier(), good.kind(), good.from(), good.to(), good.units());
            case 5 ->
                new Course(good.reference(), good.carrier(), good.kind(), good.from(), "15.01.2017", good.units());
            case 6 -> new Course(good.reference(), "", good.kind(), good.from(), good.to(), good.units());
            default -> new Course(good.reference(), good.carrier(), good.kind(), good.to(), good.from(), good.units());
        };
    }

    /// The 142 full courses that a year's budget of Deutsch4U pays, which leave 9 000.00 EUR of it.
    static byte[] fullCourses() {
        var file = new StringJoiner("\r\n", "Kennzeichen;Träger;Trägerart;Von;Bis;UE;Kosten;Drittmittel\r\n", "\r\n");
        for (var course = 1; course <= 142; course++) {
            file.add("D4U-2017-%03d;Volkshochschule Darmstadt;kommunal;01.02.2017;30.06.2017;300;10.500,00;0,00"
                .formatted(course));
        }
        return file.toString().getBytes(WINDOWS);
    }
}
