package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import foerdertopf.ids.IntakeId;
import foerdertopf.journal.EntryCodec;
import org.junit.jupiter.api.Test;

/// `rejected.csv` has a line for each error of a row, also where rows are gathered and another cell is bad.
class ALineForEachErrorTest {

    private static final String POST_HEADER = "Kennzeichen;Träger;Trägerart;Von;Bis;Stellenanteil;Personalkosten\n";
    private static final int LARGEST_ITEM = 400 * 1024;

    private final ImportRig rig = new ImportRig();

    @Test
    void aBadCellDoesNotHideThatOthersOfItsRowDiffer() {
        var id = bring("guide-deployment", SampleFiles.GUIDE_HEADER + """
            A;Caritas;kirchlich;01.01.2016;31.12.2016;L-101;5/2016;10
            A;AWO;gemeinnützig;01.02.2016;30.11.2016;L-101;6/2016;viele
            """);
        assertThat(columns(id)).containsExactly("1 ", "2 Stunden", "2 Träger", "2 Trägerart", "2 Von", "2 Bis");
    }

    @Test
    void aBadFirstRowDoesNotKeepTheOthersFromBeingCompared() {
        var id = bring("guide-deployment", SampleFiles.GUIDE_HEADER + """
            A;Caritas;privat;01.01.2016;2016;L-101;5/2016;10
            A;AWO;gemeinnützig;01.02.2016;30.11.2016;L-101;6/2016;10
            A;AWO;kirchlich;01.02.2016;31.10.2016;L-101;50/2016;10
            """);
        assertThat(columns(id)).containsExactly("1 Trägerart", "1 Bis", "2 Träger", "2 Von", "3 Woche", "3 Träger",
            "3 Trägerart", "3 Von", "3 Bis");
        assertThat(rig.result(id, "rejected.csv")).contains(
            "\r\n3;Von;invalid;Der Wert weicht von dem in Zeile 1 ab, die zum selben Antrag gehört.\r\n",
            "\r\n3;Bis;invalid;Der Wert weicht von dem in Zeile 2 ab, die zum selben Antrag gehört.\r\n");
    }

    @Test
    void aBadCellOfTheLastRowDoesNotHideThatTheSumIsTooLarge() {
        var id = bring("coordination-office", POST_HEADER + """
            P;Stadt;kommunal;01.01.2016;31.03.2016;1;99.999.999,00
            P;Land;kommunal;01.04.2016;30.04.2016;1;99.999.999,00
            Q;Stadt;kommunal;01.01.2016;31.03.2016;1;99.999.999,00
            Q;Stadt;kommunal;01.04.2016;30.04.2016;1;viel
            """);
        assertThat(columns(id)).containsExactly("1 ", "2 Personalkosten", "2 Träger", "3 ", "4 Personalkosten");
    }

    @Test
    void eachCellWithoutAHeadingIsTold() {
        var id = bring("language-course", SampleFiles.LANGUAGE_HEADER.strip() + ";;;\n"
            + "K;VHS;kommunal;01.02.2016;30.06.2016;1;x;;y\n");
        assertThat(rig.result(id, "rejected.csv").lines().skip(1)).satisfiesExactly(
            line -> assertThat(line).startsWith("1;;invalid;In Spalte 7 "),
            line -> assertThat(line).startsWith("1;;invalid;In Spalte 9 "));
    }

    @Test
    void rowsFullOfStrayCellsFitIntoAnItem() {
        var row = "P;Stadt;kommunal;x;x;x;x" + ";x".repeat(490) + "\n";
        var id = bring("coordination-office", POST_HEADER
            + IntStream.range(0, 400).mapToObj(_ -> row).collect(Collectors.joining()));
        assertThat(columns(id)).hasSize(400 * 24);
        assertThat(rig.upload(id).chunks()).containsExactly(1);
        assertThat(rig.ledger.chunk(id, 1).pages())
            .allSatisfy(page -> assertThat(EntryCodec.pack(page)).hasSizeLessThan(LARGEST_ITEM));
    }

    private IntakeId bring(String line, String file) {
        return rig.bring("uploads/06412/" + line + "/x.csv", file.getBytes(UTF_8)).upload();
    }

    /// Row and column of each line.
    private List<String> columns(IntakeId id) {
        return rig.result(id, "rejected.csv")
            .lines()
            .skip(1)
            .map(line -> line.split(";", 3))
            .map(cells -> cells[0] + " " + cells[1])
            .toList();
    }
}
