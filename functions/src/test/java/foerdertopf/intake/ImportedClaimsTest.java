package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import foerdertopf.ids.IntakeId;
import foerdertopf.journal.EntryCodec;
import foerdertopf.journal.Page;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Status;
import foerdertopf.journal.Tally;
import foerdertopf.money.Money;
import foerdertopf.pool.PoolId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an import makes of the rows of a sound file.
class ImportedClaimsTest {

    private static final String LANGUAGE = "uploads/06412/language-course/x.csv";
    private static final String GUIDES = "uploads/06412/guide-deployment/x.csv";
    private static final int LARGEST_ITEM = 400 * 1024;

    private final ImportRig rig = new ImportRig();

    @Test
    void whatFitsTheBudgetIsTakenInOrderAndTheRestRefused() {
        // 4 600 000 in 2016: four courses of a million, one that fits no more, one that does, and one of a euro.
        var amounts = List.of("1000000", "1000000", "1000000", "1000000", "600001", "599999", "2", "1", "1");
        var id = bring(LANGUAGE, SampleFiles.LANGUAGE_HEADER + courses(amounts));
        assertThat(acceptedRows(id)).containsExactly(1, 2, 3, 4, 6, 8);
        assertThat(rig.result(id, "rejected.csv").lines().skip(1)).satisfiesExactly(
            line -> assertThat(line).startsWith("5;;pool-exhausted;").contains("600.001,00").contains("600.000,00"),
            line -> assertThat(line).startsWith("7;;pool-exhausted;").contains("2,00").contains("1,00"),
            line -> assertThat(line).startsWith("9;;pool-exhausted;").contains("1,00").contains("0,00"));
        var upload = rig.upload(id);
        assertThat(upload.accepted()).isEqualTo(6);
        assertThat(upload.rejected()).isEqualTo(3);
        assertThat(upload.subsidy()).isEqualTo(Money.ofEuros(4_600_000));
        assertThat(upload.tallies())
            .containsEntry(Status.RESERVED, new Tally(6, Money.ofEuros(4_600_000)))
            .containsEntry(Status.REFUSED, new Tally(3, Money.ofEuros(600_004)));
        assertThat(rig.ledger.budget(new PoolId("wir-2016")).orElseThrow().available()).isEqualTo(Money.ZERO);
    }

    @Test
    void rowsOfSeveralYearsAreAPageAYear() {
        var rows = IntStream.rangeClosed(1, 30)
            .mapToObj(row -> course(row, 2016 + row % 2, "10"))
            .collect(Collectors.joining());
        var id = bring(LANGUAGE, SampleFiles.LANGUAGE_HEADER + rows);
        assertThat(pages(id)).extracting(Page::year).containsExactly(2017, 2016);
        assertThat(rig.upload(id).chunks()).containsExactly(1);
        assertThat(acceptedRows(id)).containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(rig.ledger.budget(new PoolId("wir-2017")).orElseThrow().reserved()).isEqualTo(Money.ofEuros(150));
    }

    @Test
    void aMeasureThatAppearsTwiceIsFundedOnceAndARejectedFirstRowDoesNotBlockTheSecond() {
        var id = bring(LANGUAGE, """
            Kennzeichen;Träger;Trägerart;Von;Bis;Teilnehmer-UE
            A;VHS;kommunal;01.02.2016;31.03.2016;10
            A;VHS;kommunal;01.03.2016;30.04.2016;10
            A;VHS;kommunal;01.04.2016;30.04.2016;10
            B;VHS;kommunal;01.12.2016;31.01.2017;10
            B;VHS;kommunal;01.12.2016;31.12.2016;10
            """);
        assertThat(acceptedRows(id)).containsExactly(1, 3, 5);
        assertThat(rig.result(id, "rejected.csv")).contains("\r\n2;;duplicate-funding;")
            .contains("\r\n4;;crosses-year;");
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1_000, 1_001})
    void aPageHoldsUpToAThousandRows(int rows) {
        var id = bring(LANGUAGE, SampleFiles.languageCourses(rows));
        assertThat(pages(id)).hasSize(rows > 1_000 ? 2 : 1);
        assertThat(rig.upload(id).rowsRead()).isEqualTo(rows);
    }

    /// A page touches its budget, itself, its statuses, the head, the gate and one pool a course.
    @ParameterizedTest
    @ValueSource(ints = {84, 85, 86})
    void aPageTouchesUpToNinetyItems(int courses) {
        var rows = IntStream.rangeClosed(1, courses)
            .mapToObj(row -> "K-" + row + ";VHS;kommunal;01.02.2016;30.06.2016;1;100,00\n")
            .collect(Collectors.joining());
        var id = bring("uploads/06412/deutsch4u/x.csv", SampleFiles.COURSE_HEADER + rows);
        assertThat(pages(id)).hasSize(courses > 85 ? 2 : 1);
        assertThat(Posting.MOST_ACTIONS).isGreaterThan(BatchLoad.MOST_WRITES);
    }

    @Test
    void evenTheLongestTextsFitIntoAnItem() {
        var random = new Random(7);
        var rows = IntStream.rangeClosed(1, 1_000)
            .mapToObj(_ -> text(random) + ";" + text(random) + ";kommunal;01.02.2016;30.06.2016;1\n")
            .collect(Collectors.joining());
        var id = bring(LANGUAGE, SampleFiles.LANGUAGE_HEADER + rows);
        assertThat(rig.upload(id).accepted()).isEqualTo(1_000);
        assertThat(pages(id)).hasSizeGreaterThan(2)
            .allSatisfy(page -> assertThat(EntryCodec.pack(page)).hasSizeLessThan(LARGEST_ITEM));
    }

    @Test
    void evenTheWorstRowsFitIntoAnItem() {
        var random = new Random(8);
        var rows = IntStream.rangeClosed(1, 1_000)
            .mapToObj(_ -> IntStream.range(0, 6).mapToObj(_ -> text(random)).collect(Collectors.joining(";")) + "\n")
            .collect(Collectors.joining());
        var id = bring(LANGUAGE, SampleFiles.LANGUAGE_HEADER + rows);
        assertThat(rig.upload(id).rejected()).isEqualTo(1_000);
        assertThat(pages(id)).allSatisfy(page -> assertThat(EntryCodec.pack(page)).hasSizeLessThan(LARGEST_ITEM));
    }

    private static String text(Random random) {
        return random.ints(200, 0x4E00, 0x9FA5)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {399, 400, 401})
    void aPostHasUpToFourHundredStretches(int rows) {
        var stretches = IntStream.rangeClosed(1, rows)
            .mapToObj(_ -> "P;Stadt;kommunal;01.02.2016;29.02.2016;0,001;1,00\n")
            .collect(Collectors.joining());
        var id = bring(
            "uploads/06412/coordination-office/x.csv",
            "Kennzeichen;Träger;Trägerart;Von;Bis;Stellenanteil;Personalkosten\n" + stretches);
        assertThat(rig.upload(id).accepted()).isEqualTo(rows > 400 ? 0 : rows);
        assertThat(rig.upload(id).rowsRead()).isEqualTo(rows);
        if (rows > 400) {
            assertThat(rig.result(id, "rejected.csv").lines().skip(1))
                .hasSize(rows)
                .allMatch(line -> line.endsWith(";;invalid;Zu diesem Antrag gehören mehr als 400 Zeilen."));
        }
    }

    @Test
    void theWeeksOfAGuideAreFundedOnceInAllBodiesAndOthersClaimsAreNotNamed() {
        var week = "G;Caritas;kirchlich;01.01.2016;31.12.2016;L-101;5/2016;10\n";
        var first = bring(GUIDES, SampleFiles.GUIDE_HEADER + week);
        var same = bring("uploads/06412/guide-deployment/y.csv", SampleFiles.GUIDE_HEADER + week + "\n");
        var other = bring("uploads/06411/guide-deployment/y.csv", SampleFiles.GUIDE_HEADER + week);
        assertThat(rig.upload(first).accepted()).isEqualTo(1);
        assertThat(rig.result(same, "rejected.csv"))
            .contains("1;;duplicate-funding;Diese Maßnahme wird schon gefördert, mit dem Antrag " + first + "-1.");
        assertThat(rig.result(other, "rejected.csv"))
            .contains("1;;duplicate-funding;Diese Maßnahme wird schon gefördert.\r\n");
    }

    @Test
    void rowsOfAClaimAgreeInAllThatDoesNotChange() {
        var id = bring(GUIDES, SampleFiles.GUIDE_HEADER + """
            A;Caritas;kirchlich;01.01.2016;31.12.2016;L-101;5/2016;10
            A;AWO;gemeinnützig;01.02.2016;30.11.2016;L-101;6/2016;10
            B;Caritas;kirchlich;01.01.2016;31.12.2016;L-102;5/2016;10
            B;Caritas;kirchlich;01.01.2016;31.12.2016;L-103;5/2016;10
            C;Caritas;kirchlich;01.01.2016;31.01.2016;L-104;53/2015;10
            C;Caritas;kirchlich;01.01.2016;31.01.2016;L-104;1/2016;10
            C;Caritas;kirchlich;01.01.2016;31.01.2016;L-104;6/2016;10
            """);
        assertThat(acceptedRows(id)).containsExactly(3, 4);
        var differs = ";invalid;Der Wert weicht von dem in Zeile 1 ab, die zum selben Antrag gehört.\r\n";
        assertThat(rig.result(id, "rejected.csv")).isEqualTo(
            "\uFEFFZeile;Spalte;Code;Meldung\r\n"
                + "1;;invalid;Die Zeile gehört zum selben Antrag wie Zeile 2, und die ist fehlerhaft.\r\n"
                + "2;Träger" + differs + "2;Trägerart" + differs + "2;Von" + differs + "2;Bis" + differs
                + "5;;invalid;Die Zeile gehört zum selben Antrag wie Zeile 6, und die ist fehlerhaft.\r\n"
                + "6;Woche;invalid;Die Kalenderwoche 1/2016 gehört zu einem anderen Kalenderwochenjahr als die erste. "
                    .replace("1/2016", "2016-W01")
                + "Bitte je Jahr einen Antrag stellen.\r\n"
                + "7;Woche;invalid;Die Kalenderwoche 2016-W06 gehört zu einem anderen Kalenderwochenjahr als die erste. "
                + "Bitte je Jahr einen Antrag stellen.\r\n");
    }

    private IntakeId bring(String key, String file) {
        return rig.bring(key, file.getBytes(UTF_8)).upload();
    }

    private List<Integer> acceptedRows(IntakeId id) {
        return rig.result(id, "accepted.csv")
            .lines()
            .skip(1)
            .map(line -> Integer.parseInt(line.substring(0, line.indexOf(';'))))
            .toList();
    }

    private List<Page> pages(IntakeId id) {
        var pages = new ArrayList<Page>();
        rig.upload(id).chunks().forEach(chunk -> pages.addAll(rig.ledger.chunk(id, chunk).pages()));
        return pages;
    }

    private static String courses(List<String> amounts) {
        return IntStream.rangeClosed(1, amounts.size())
            .mapToObj(row -> course(row, 2016, amounts.get(row - 1)))
            .collect(Collectors.joining());
    }

    private static String course(int row, int year, String units) {
        return "K-" + row + ";VHS;kommunal;01.02." + year + ";30.06." + year + ";" + units + "\n";
    }
}
