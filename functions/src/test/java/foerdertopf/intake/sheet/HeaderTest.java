package foerdertopf.intake.sheet;

import static foerdertopf.messages.Language.ENGLISH;
import static foerdertopf.messages.Language.GERMAN;
import static foerdertopf.programme.FundingLine.DEUTSCH4U;
import static foerdertopf.programme.FundingLine.LANGUAGE_COURSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import foerdertopf.intake.table.Fault;
import foerdertopf.messages.Language;
import foerdertopf.programme.FundingLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderTest {

    @ParameterizedTest
    @EnumSource(FundingLine.class)
    void theTemplateOfEachLineFits(FundingLine line) {
        var german = List.of(SheetTemplate.of(line).strip().substring(1).split(";"));
        var english = Column.of(line).stream().map(column -> column.name(ENGLISH)).toList();
        assertThat(language(line, german)).isEqualTo(GERMAN);
        assertThat(language(line, english)).isEqualTo(ENGLISH);
    }

    private static Language language(FundingLine line, List<String> cells) {
        return fits(line, String.join(";", cells)).language();
    }

    @Test
    void columnsStandInAnyOrderAndLettersOfAnyCase() {
        var header = fits(LANGUAGE_COURSE, "TEILNEHMER-UE; bis ;Von\u00a0;trägerart;Tra\u0308ger;Kennzeichen;;");
        assertThat(header.language()).isEqualTo(GERMAN);
        assertThat(header.places()).isEqualTo(Map.of(
            Column.PARTICIPANT_UNITS, 0, Column.TO, 1, Column.FROM, 2, Column.CARRIER_KIND, 3, Column.CARRIER, 4,
            Column.REFERENCE, 5));
    }

    @Test
    void someColumnsMayBeMissing() {
        assertThat(fits(DEUTSCH4U, "reference;carrier;carrierKind;from;to;units;costs").language()).isEqualTo(ENGLISH);
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThat(fault(DEUTSCH4U, "Kennzeichen;Träger;Von;Von;von;Bis;Farbe;Stunden"))
            .isEqualTo(Fault.of("columns", Map.of(
                "missing", "Trägerart, UE, Kosten", "repeated", "Von, von", "unknown", "Farbe, Stunden")));
    }

    @Test
    void languagesDoNotMix() {
        assertThat(fault(DEUTSCH4U, "Kennzeichen;Träger;Trägerart;from;Bis;UE;costs"))
            .isEqualTo(Fault.of("columns", Map.of("mixed", "from, costs")));
        assertThat(fault(DEUTSCH4U, "reference;carrier;carrierKind;from;Bis;units;costs"))
            .isEqualTo(Fault.of("columns", Map.of("mixed", "Bis")));
    }

    @Test
    void aColumnInTheOtherLanguageDoesNotHideThoseThatAreMissing() {
        assertThat(fault(DEUTSCH4U, "Kennzeichen;Träger;from;Bis;UE"))
            .isEqualTo(Fault.of("columns", Map.of("mixed", "from", "missing", "Trägerart, Kosten")));
    }

    @Test
    void aFirstRowWithoutAHeaderIsNotQuoted() {
        assertThat(fault(LANGUAGE_COURSE, "SK-1;Erika Mustermann;kommunal;DE02120300000000202051"))
            .isEqualTo(Fault.of("columns", Map.of(
                "missing", "Kennzeichen, Träger, Trägerart, Von, Bis, Teilnehmer-UE", "none", "")));
    }

    @Test
    void longAndManyNamesAreCutShort() {
        var names = "x".repeat(50) + ";" + "y\u0007;".repeat(30);
        var unknown = fault(DEUTSCH4U, "Kennzeichen;Träger;Trägerart;Von;Bis;UE;Kosten;" + names).values()
            .get("unknown");
        assertThat(unknown).isEqualTo("x".repeat(40) + "…, y ");
    }

    private static Header fits(FundingLine line, String cells) {
        return switch (Header.read(line, Arrays.asList(cells.split(";", -1)))) {
            case Header.Reading.Fits(var header) -> header;
            case Header.Reading.DoesNotFit(var fault, _) -> throw new AssertionError(fault);
        };
    }

    private static Fault fault(FundingLine line, String cells) {
        return switch (Header.read(line, Arrays.asList(cells.split(";", -1)))) {
            case Header.Reading.Fits(var header) -> throw new AssertionError(header);
            case Header.Reading.DoesNotFit(var fault, _) -> fault;
        };
    }
}
