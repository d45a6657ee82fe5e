package foerdertopf.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;

/// The results for people, as a table in Markdown, and for programs, as JSON.
final class ResultTable {

    private static final String HEAD = """
        | measure | candidate | baseline | unit | ratio | low | high |
        |---|--:|--:|---|--:|--:|--:|
        """;

    private ResultTable() {}

    static String markdown(List<Result> results) {
        return results.stream().map(ResultTable::row).collect(Collectors.joining("", HEAD, ""));
    }

    static String json(List<Result> results) {
        return results.stream()
            .map(result -> JsonWriter.write(fields(result)))
            .collect(Collectors.joining(",\n ", "[", "]\n"));
    }

    private static String row(Result result) {
        return String.format(
            Locale.ROOT, "| %s | %s | %s | %s | %s | %s | %s |%n", result.measure().name(),
            readable(result.candidate()), readable(result.baseline()), result.measure().unit(),
            readable(result.ratio()), readable(result.low()), readable(result.high()));
    }

    private static Json fields(Result result) {
        return Json.fields()
            .put("name", result.measure().name())
            .put("candidate", number(result.candidate()))
            .put("baseline", number(result.baseline()))
            .put("unit", result.measure().unit())
            .put("ratio", number(result.ratio()))
            .put("low", number(result.low()))
            .put("high", number(result.high()))
            .build();
    }

    private static Json number(double figure) {
        return new Json.Numeral(String.format(Locale.ROOT, "%.4f", figure));
    }

    /// Three significant digits, thousands in groups.
    private static String readable(double figure) {
        if (figure >= 1_000) {
            return String.format(Locale.ROOT, "%,.0f", figure).replace(',', ' ');
        }
        return String.format(Locale.ROOT, figure >= 100 ? "%.0f" : figure >= 10 ? "%.1f" : "%.2f", figure);
    }
}
