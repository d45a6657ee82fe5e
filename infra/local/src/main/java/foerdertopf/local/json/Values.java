package foerdertopf.local.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import foerdertopf.json.Json;
import org.jspecify.annotations.Nullable;

/// JSON trees as maps, lists, strings, numbers and truth values, and back.
final class Values {

    private Values() {}

    static Map<String, Object> of(Json.Fields fields) {
        var map = new LinkedHashMap<String, Object>();
        fields.byName().forEach((name, value) -> {
            if (!(value instanceof Json.Null)) {
                map.put(name, value(value));
            }
        });
        return map;
    }

    static Json json(@Nullable Object value) {
        return switch (value) {
            case null -> Json.NULL;
            case Map<?, ?> map -> {
                var fields = Json.fields();
                map.forEach((name, inner) -> fields.put(name.toString(), json(inner)));
                yield fields.build();
            }
            case List<?> list -> Json.of(list.stream().map(Values::json).toList());
            case Boolean flag -> new Json.Bool(flag);
            case Number number -> new Json.Numeral(number.toString());
            case Object text -> Json.of(text.toString());
        };
    }

    private static Object value(Json json) {
        return switch (json) {
            case Json.Fields fields -> of(fields);
            case Json.Items(var items) -> {
                var list = new ArrayList<Object>();
                items.forEach(item -> list.add(value(item)));
                yield list;
            }
            case Json.Text(var text) -> text;
            case Json.Numeral(var literal) -> new BigDecimal(literal);
            case Json.Bool(var flag) -> flag;
            case Json.Null() -> "";
        };
    }
}
