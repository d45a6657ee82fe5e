package foerdertopf.lambda;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import foerdertopf.json.Json;
import foerdertopf.json.JsonReader;
import foerdertopf.json.JsonReading;
import foerdertopf.json.JsonWriter;
import foerdertopf.json.Pointer;

/// Sound claims that were broken at random, each in a way that no reading of the contract allows.
final class MalformedBodies {

    private static final List<String> SOUND = List.of(
        Claims.office(Claims.FRANKFURT, "0.5"),
        Claims.project(Claims.FRANKFURT, "P-1"),
        Claims.deployment(Claims.FRANKFURT, "L-101", Claims.week(10) + "," + Claims.week(11)),
        Claims.training(Claims.FRANKFURT, "LQ-1", 12),
        Claims.languageCourse(Claims.FRANKFURT, "SK-1", 600),
        Claims.with(Claims.deutsch4u(Claims.FRANKFURT, "D4U-1"), "acceptPartial", "false"));

    private static final Pattern OPTIONAL = Pattern.compile(
        "/(acceptPartial|waitIfExhausted)|/details/(concept/.*|focus|requested|ineligibleExpenses|ownContribution"
            + "|otherFunds|projectIncome|fees)");

    private static final List<String> ODD_TEXTS = List.of(
        "", " ", "\u0000", "a\u0007b", "\u200b", "-1", "1,5", "1.234,56", "1e400", "NaN", "∞", "0x10", "٣", "null",
        "31.12.2016", "2016-13-01", "2016-02-30", "10000-01-01", "-2016-01-01", "2016-W54", "2016-W00",
        "' OR 1=1 --", "<script>", "${jndi:ldap://x}", "../../etc/passwd", "=1+1", "\uFEFF", "x".repeat(3_000));

    private final Random random;

    MalformedBodies(long seed) {
        this.random = new Random(seed);
    }

    byte[] next() {
        var sound = SOUND.get(random.nextInt(SOUND.size())).strip();
        return switch (random.nextInt(10)) {
            case 0 -> utf8(sound.substring(0, random.nextInt(sound.length())));
            case 1 -> utf8(sound + pick(List.of("}", "{}", ",", "null", "\u0000", "\u00a0", "//", "1")));
            case 2 -> utf8(randomText(random.nextInt(200)));
            case 3 -> randomBytes();
            case 4 -> utf8("[".repeat(1 + random.nextInt(40_000)));
            case 5 -> utf8(pick(List.of("null", "true", "1", "-0.0", "\"x\"", "[]", "[{}]", "1e999")));
            case 6 -> utf8(twice(sound));
            case 7 -> utf8(JsonWriter.write(withStranger(parsed(sound))));
            default -> utf8(JsonWriter.write(brokenLeaf(parsed(sound))));
        };
    }

    /// One leaf has another type, or a text that no field takes.
    private Json brokenLeaf(Json claim) {
        var leaves = new ArrayList<Pointer>();
        collect(claim, Pointer.BODY, leaves);
        var target = pick(leaves);
        return changed(claim, Pointer.BODY, (at, value) -> at.equals(target) ? broken(at, value) : value);
    }

    private Json broken(Pointer at, Json value) {
        var types = new ArrayList<Json>(
            List.of(Json.NULL, Json.of(List.of()), Json.fields().build(), Json.of(random.nextLong()), Json.of("x")));
        types.add(new Json.Bool(random.nextBoolean()));
        types.removeIf(other -> other.getClass() == value.getClass());
        if (mayBeLeftOut(at)) {
            types.remove(Json.NULL);
        }
        if (!(value instanceof Json.Text) || random.nextBoolean()) {
            return pick(types);
        }
        if (at.text().equals("/details/guide")) {
            return Json.of(pick(List.of("", "l-1", "L1", "X".repeat(21), "L 58021")));
        }
        var isFreeText = List.of("/reference", "/carrier/name").contains(at.text()) || at.text().contains("concept");
        return Json.of(isFreeText ? pick(List.of("", "\u0000", " ", "x".repeat(3_000))) : pick(ODD_TEXTS));
    }

    /// Null counts as left out.
    private static boolean mayBeLeftOut(Pointer at) {
        return OPTIONAL.matcher(at.text()).matches();
    }

    private Json withStranger(Json claim) {
        var objects = new ArrayList<Pointer>();
        changed(claim, Pointer.BODY, (at, value) -> {
            if (value instanceof Json.Fields) {
                objects.add(at);
            }
            return value;
        });
        var target = pick(objects);
        return changed(claim, Pointer.BODY, (at, value) -> at.equals(target) ? withField((Json.Fields) value) : value);
    }

    private Json withField(Json.Fields object) {
        var name = pick(List.of("", "__proto__", "Body", "fundingline", "a/b~c", "\u0000", "😀", "x".repeat(5_000)));
        return Json.fields().putAll(object).put(name, pick(List.of(Json.NULL, Json.of(1), Json.of("x")))).build();
    }

    /// A field stands twice in its object.
    private String twice(String claim) {
        var colon = claim.indexOf("\":");
        var name = claim.substring(claim.lastIndexOf('"', colon - 1), colon + 1);
        return claim.replaceFirst("\\{", "{" + name + ":" + random.nextInt() + ",");
    }

    private static void collect(Json json, Pointer at, List<Pointer> leaves) {
        switch (json) {
            case Json.Fields(var fields) -> fields.forEach((name, value) -> collect(value, at.field(name), leaves));
            case Json.Items(var items) -> {
                for (var i = 0; i < items.size(); i++) {
                    collect(items.get(i), at.item(i), leaves);
                }
            }
            case Json _ -> leaves.add(at);
        }
    }

    private static Json changed(Json json, Pointer at, BiFunction<Pointer, Json, Json> change) {
        UnaryOperator<Json> inner = value -> switch (value) {
            case Json.Fields(var fields) -> {
                var copy = new LinkedHashMap<String, Json>();
                fields.forEach((name, field) -> copy.put(name, changed(field, at.field(name), change)));
                yield new Json.Fields(copy);
            }
            case Json.Items(var items) -> {
                var copy = new ArrayList<Json>();
                items.forEach(item -> copy.add(changed(item, at.item(copy.size()), change)));
                yield new Json.Items(copy);
            }
            case Json leaf -> leaf;
        };
        return change.apply(at, inner.apply(json));
    }

    private static Json parsed(String text) {
        return ((JsonReading.Read) JsonReader.read(text)).json();
    }

    /// No JSON begins with a question mark.
    private String randomText(int length) {
        return "?" + random.ints(length, 0, 0xD800).mapToObj(Character::toString).reduce("", String::concat);
    }

    private byte[] randomBytes() {
        var bytes = new byte[1 + random.nextInt(70_000)];
        random.nextBytes(bytes);
        bytes[0] = (byte) 0xFF;
        return bytes;
    }

    private <T> T pick(List<? extends T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
