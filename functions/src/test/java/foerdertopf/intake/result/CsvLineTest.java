package foerdertopf.intake.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLineTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "a          | a", "`` | ``", "1,5 | 1,5", "a b | a b", "a;b | `\"a;b\"`", "a\"b | `\"a\"\"b\"`",
        "`a\nb`     | `\"a\nb\"`", "=1+1 | '=1+1", "+49 | '+49", "-1 | '-1", "@SUM(A1) | '@SUM(A1)",
        "`\t=1`     | `'\t=1`", "`\r=1` | `\"'\r=1\"`", "'=1 | '=1", "a=1 | a=1",
    })
    void aSpreadsheetRunsNothing(String cell, String written) {
        assertThat(CsvLine.of("x", cell, "y")).isEqualTo("x;" + written + ";y\r\n");
    }
}
