package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Files as large bodies bring them, other figures in every row and nothing wrong in any. The programme's budgets hold some
/// thousands of such claims.
public final class BulkFiles {

    public static final String LANGUAGE_COURSES_KEY = "uploads/06412/language-course/a.csv";
    public static final String GUIDES_KEY = "uploads/06412/guide-deployment/a.csv";
    public static final String COURSES_KEY = "uploads/06412/deutsch4u/a.csv";

    private static final int CARRIERS = 8;

    private BulkFiles() {}

    /// One to five months each.
    public static byte[] languageCourses(int rows) {
        var random = new Random(11);
        return IntStream.rangeClosed(1, rows)
            .mapToObj(row -> "SK-2016-%05d;Verein %d;gemeinnützig;%02d.0%d.2016;%02d.0%d.2016;%d\n".formatted(
                row, random.nextInt(CARRIERS), early(random), 1 + row % 3, late(random), 3 + random.nextInt(3),
                1 + random.nextInt(300)))
            .collect(Collectors.joining("", SampleFiles.LANGUAGE_HEADER, ""))
            .getBytes(UTF_8);
    }

    /// Two to twelve weeks each.
    public static byte[] guides(int guides) {
        var random = new Random(12);
        return IntStream.rangeClosed(1, guides)
            .boxed()
            .flatMap(guide -> IntStream.rangeClosed(1, 2 + random.nextInt(11))
                .mapToObj(week -> "G-%d;Verein %d;gemeinnützig;01.01.2016;31.12.2016;L-%d;%d/2016;%d,%d\n".formatted(
                    guide, guide % CARRIERS, 10_000 + guide, week, 1 + random.nextInt(9), 5 * random.nextInt(2))))
            .collect(Collectors.joining("", SampleFiles.GUIDE_HEADER, ""))
            .getBytes(UTF_8);
    }

    /// Two to five months each.
    public static byte[] courses(int rows) {
        var random = new Random(13);
        return IntStream.rangeClosed(1, rows)
            .mapToObj(row -> "D4U-2016-%05d;Verein %d;gemeinnützig;%02d.02.2016;%02d.0%d.2016;%d;%d,%02d\n".formatted(
                row, random.nextInt(CARRIERS), early(random), late(random), 3 + random.nextInt(4),
                20 + random.nextInt(280), 100 + random.nextInt(400), random.nextInt(100)))
            .collect(Collectors.joining("", SampleFiles.COURSE_HEADER, ""))
            .getBytes(UTF_8);
    }

    private static int early(Random random) {
        return 1 + random.nextInt(14);
    }

    private static int late(Random random) {
        return 15 + random.nextInt(14);
    }
}
