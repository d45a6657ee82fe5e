package foerdertopf.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import foerdertopf.intake.table.Row;
import foerdertopf.messages.Language;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.Pseudonyms;
import foerdertopf.programme.Pseudonyms.LeadingZeros;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupKeyTest {

    private static final Header HEADER = new Header(
        Language.GERMAN, Map.of(Column.REFERENCE, 0, Column.GUIDE, 1), 2, ';');

    @ParameterizedTest(name = "''{0}'' of {1} and ''{2}'' of {3}: {4}")
    @CsvSource(quoteCharacter = '|', value = {
        "Kurs 12, L-58021, Kurs\u00a012, L-58021, true",
        "Kurs-12, L-58021, KURS – 12, L-58021, true",
        "Kurs 12, 00123, Kurs 12, 123, true",
        "Kurs 12, L-58021, Kurs 13, L-58021, false",
        "Kurs 12, 123, Kurs 12, 124, false",
        "#N/A, 123, #N/A, 123, false",
    })
    void takesRowsApartThatOnlyLookDifferent(String one, String guide, String other, String otherGuide, boolean same) {
        var keys = new GroupKey(
            FundingLine.GUIDE_DEPLOYMENT, HEADER, new Pseudonyms(LeadingZeros.DO_NOT_COUNT));
        var first = keys.of(new Row(1, 0, List.of(one, guide)));
        assertThat(first.equals(keys.of(new Row(2, 0, List.of(other, otherGuide))))).isEqualTo(same);
    }
}
