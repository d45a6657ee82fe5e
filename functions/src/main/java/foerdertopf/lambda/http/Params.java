package foerdertopf.lambda.http;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

import foerdertopf.json.Json;

/// What the text of an error names, for programs: bounds and places as whole numbers, what is allowed as a list, and
/// everything else as a text in the forms of the outside contract.
final class Params {

    private static final Set<String> NUMBERS = Set.of(
        "limit", "lowest", "highest", "first", "last", "shortest", "longest", "decimals", "line", "column");
    private static final String LIST = "allowed";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    private Params() {}

    static Json.Fields of(SortedMap<String, String> values) {
        var params = Json.fields();
        values.forEach((name, value) -> params.put(name, param(name, value)));
        return params.build();
    }

    private static Json param(String name, String value) {
        if (name.equals(LIST)) {
            return Json.of(List.of(value.split(", ", -1)).stream().map(Json::of).toList());
        }
        return NUMBERS.contains(name) && WHOLE_NUMBER.matcher(value).matches() ? new Json.Numeral(value)
            : Json.of(value);
    }
}
