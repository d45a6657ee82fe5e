package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import foerdertopf.ids.IntakeId;
import foerdertopf.subsidy.Details;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A row that can be read in two ways is refused, never guessed.
class DoubtfulCommasTest {

    private static final String KEY = "uploads/06412/deutsch4u/x.csv";
    private static final String GERMAN = "Kennzeichen,Träger,Trägerart,Von,Bis,UE,Kosten,Drittmittel\n";
    private static final String GERMAN_ROW = "D-1,VHS,kommunal,01.02.2016,30.06.2016,";
    private static final String ENGLISH = "reference,carrier,carrierKind,from,to,units,costs,otherFunds\n";
    private static final String ENGLISH_ROW = "D-1,VHS,municipal,2016-02-01,2016-06-30,";

    private final ImportRig rig = new ImportRig();

    @ParameterizedTest
    @ValueSource(strings = {"300,9000,99", "300,9000,5", "300,9.000,99", "300,9000,12", "300,9000,50"})
    void noDecimalCommaIsTakenForTheEndOfACell(String cells) {
        var line = refused(GERMAN + GERMAN_ROW + cells + "\n");
        assertThat(line).startsWith("1;Kosten;invalid;").contains("Komma", "Semikolon", "Anführungszeichen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"300,9000", "300,9000,99,", "300,9000,99,0,00", "300,9000,99,100", "300,9000,,", "300"})
    void noRowOfAGermanFileWithCommasHasMoreOrFewerCellsThanItsHeader(String cells) {
        assertThat(refused(GERMAN + GERMAN_ROW + cells + "\n")).startsWith("1;;invalid;")
            .contains("Zellen, die Kopfzeile 8");
    }

    @Test
    void noNameWithACommaMovesTheCellsBehindIt() {
        assertThat(refused(GERMAN + "D-1,VHS, Mitte,kommunal,01.02.2016,30.06.2016,300,9000,0\n")).startsWith("1;;");
        assertThat(refused(GERMAN + "D-1,VHS, Mitte,kommunal,01.02.2016,30.06.2016,300,9000\n")).startsWith("1;");
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(delimiter = '|', value = {
        "300,\"9000,99\",\"0,00\" | 9000.99 | 0.00",
        "300,\"9000,99\",         | 9000.99 | 0.00",
        "300,\"9000\",\"99\"      | 9000.00 | 99.00",
        "300,\"9000\",99          | 9000.00 | 99.00",
        "300,9000,\"99\"          | 9000.00 | 99.00",
        "300,9000,                | 9000.00 | 0.00",
        "300,9000,0               | 9000.00 | 0.00",
        "300,9000,100             | 9000.00 | 100.00",
        "300,\"9.000,99\",\"1,5\" | 9000.99 | 1.50",
    })
    void aWellFormedGermanFileWithCommasIsRead(String cells, String costs, String otherFunds) {
        assertRead(GERMAN + GERMAN_ROW + cells + "\n", costs, otherFunds);
    }

    @Test
    void aColumnThatMayNotBeMissingAtTheEndLeavesNoDoubt() {
        var header = "Kosten,Drittmittel,Kennzeichen,Träger,Trägerart,Von,Bis,UE\n";
        assertRead(header + "9000,99,D-1,VHS,kommunal,01.02.2016,30.06.2016,300\n", "9000.00", "99.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9,950,50", "9,950.50"})
    void noCommaBetweenThousandsIsTakenForTheEndOfACell(String cells) {
        assertThat(refused(ENGLISH + ENGLISH_ROW + "300," + cells + "\n")).startsWith("1;costs;invalid;")
            .contains("comma", "quotation marks");
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(delimiter = '|', value = {
        "300,9950.50       | 9950.50 | 0.00", "300,9950.50,  | 9950.50 | 0.00", "300,9950.50,10 | 9950.50 | 10.00",
        "300,9950,950      | 9950.00 | 950.00", "300,900,100       | 900.00  | 100.00",
        "300,\"9950\",100 | 9950.00 | 100.00",
        "300,9950.50,,, | 9950.50 | 0.00",
    })
    void aWellFormedEnglishFileIsRead(String cells, String costs, String otherFunds) {
        assertRead(ENGLISH + ENGLISH_ROW + cells + "\n", costs, otherFunds);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Kennzeichen;Träger;Trägerart;Von;Bis;UE;Kosten | D-1,VHS,kommunal,01.02.2016,30.06.2016,300,9000",
        "Kennzeichen,Träger,Trägerart,Von,Bis,UE,Kosten | D-1;VHS;kommunal;01.02.2016;30.06.2016;300;9000,99",
        "Kennzeichen;Träger;Trägerart;Von;Bis;UE;Kosten | D-1\tVHS\tkommunal\t01.02.2016\t30.06.2016\t300\t9000",
        "Kennzeichen;Träger;Trägerart;Von;Bis;UE;Kosten | \"D-1;VHS;kommunal;01.02.2016;30.06.2016;300;9000\"",
    })
    void noRowWithAnotherSeparatorIsRefusedForMissingCells(String header, String row) {
        assertThat(refused(header + "\n" + row + "\n")).startsWith("1;;invalid;").contains("Trennzeichen");
    }

    @Test
    void aPostWithADoubtfulRowIsRefusedWhole() {
        var header = "Kennzeichen,Träger,Trägerart,Von,Bis,Stellenanteil,Personalkosten,Drittmittel\n";
        var id = bring("uploads/06412/coordination-office/x.csv", header
            + "P,Stadt,kommunal,01.01.2016,31.03.2016,1,\"9000,50\",\n"
            + "P,Stadt,kommunal,01.04.2016,30.06.2016,1,9000,50\n"
            + "Q,Stadt,kommunal,01.07.2016,31.07.2016,\"0,5\",\"9000,50\",\n"
            + "R,Stadt,kommunal,01.08.2016,31.08.2016,0,5,9000,50,0\n");
        assertThat(rig.result(id, "rejected.csv").lines().skip(1)).satisfiesExactly(
            line -> assertThat(line).startsWith("1;;invalid;").contains("Zeile 2"),
            line -> assertThat(line).startsWith("2;Personalkosten;invalid;").contains("Komma"),
            line -> assertThat(line).startsWith("4;;invalid;").contains("Zellen"));
        assertThat(rig.upload(id).accepted()).isEqualTo(1);
    }

    /// Amounts written as a spreadsheet does it without quotes: no row is read as anything but what was meant.
    @Test
    void noAmountsWithoutQuotesAreReadAsOthers() {
        var random = new Random(57);
        for (var round = 0; round < 300; round++) {
            var cents = random.nextInt(2) == 0 ? 0 : random.nextInt(100);
            var costs = 1_000 + random.nextInt(9_000);
            var other = random.nextInt(3) == 0 ? random.nextInt(900) : -1;
            var cells = costs + (cents == 0 ? "" : ",%02d".formatted(cents)) + (other < 0 ? "" : "," + other);
            var own = new ImportRig();
            var id = own.bring(KEY, (GERMAN + GERMAN_ROW + "300," + cells + "\n").getBytes(UTF_8)).upload();
            if (own.upload(id).accepted() == 1) {
                var read = (Details.Deutsch4U) own.ledger.chunk(id, 1)
                    .pages()
                    .getFirst()
                    .claims()
                    .getFirst()
                    .measure()
                    .details();
                assertThat(List.of(read.costs().cents(), read.otherFunds().cents()))
                    .isEqualTo(List.of(costs * 100L + cents, Math.max(other, 0) * 100L));
            }
        }
    }

    private void assertRead(String file, String costs, String otherFunds) {
        var id = bring(KEY, file);
        assertThat(rig.result(id, "rejected.csv").lines().skip(1)).isEmpty();
        var details = rig.ledger.chunk(id, 1).pages().getFirst().claims().getFirst().measure().details();
        assertThat(details).isInstanceOfSatisfying(Details.Deutsch4U.class, read -> {
            assertThat(read.costs()).hasToString(costs);
            assertThat(read.otherFunds()).hasToString(otherFunds);
        });
    }

    /// The only line of what was rejected.
    private String refused(String file) {
        var id = bring(KEY, file);
        assertThat(rig.upload(id).accepted()).isZero();
        var lines = rig.result(id, "rejected.csv").lines().skip(1).toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private IntakeId bring(String key, String file) {
        return rig.bring(key, file.getBytes(UTF_8)).upload();
    }
}
