package foerdertopf.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ResultTest {

    @Test
    void saysHowManyTimesMoreAndTheSpreadOverTheRounds() {
        var result = result(Better.MORE, List.of(100.0, 400.0, 300.0), List.of(10.0, 20.0, 10.0));
        assertThat(result.candidate()).isEqualTo(300);
        assertThat(result.baseline()).isEqualTo(10);
        assertThat(List.of(result.low(), result.ratio(), result.high())).containsExactly(10.0, 20.0, 30.0);
    }

    @Test
    void saysHowManyTimesLess() {
        assertThat(result(Better.LESS, List.of(2.0), List.of(10.0)).ratio()).isEqualTo(5);
    }

    @Test
    void saysHowManyTimesTheFloor() {
        assertThat(result(Better.NEAR_THE_FLOOR, List.of(15.0), List.of(10.0)).ratio()).isEqualTo(1.5);
    }

    @Test
    void isOneRowForPeopleAndOneObjectForPrograms() {
        var results = List.of(result(Better.MORE, List.of(123_456.0), List.of(1_000.0)));
        assertThat(ResultTable.markdown(results)).endsWith("| a-measure | 123 456 | 1 000 | s | 123 | 123 | 123 |\n");
        assertThat(ResultTable.json(results)).isEqualTo(
            "[{\"name\":\"a-measure\",\"candidate\":123456.0000,\"baseline\":1000.0000,\"unit\":\"s\",\"ratio\":123.4560,"
                + "\"low\":123.4560,\"high\":123.4560}]\n");
    }

    private static Result result(Better better, List<Double> candidates, List<Double> baselines) {
        var measure = new Measure("a-measure", "s", better, candidates.size(), () -> {
            throw new AssertionError("measured already");
        });
        return new Result(measure, candidates, baselines);
    }
}
