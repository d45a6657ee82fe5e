package foerdertopf.programme.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import foerdertopf.ids.BodyId;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.Body;
import foerdertopf.programme.BodyKind;
import foerdertopf.programme.OfficialKey;
import foerdertopf.programme.Validity;

/// Reads the regional bodies with their dated official keys.
final class BodyReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern OWN_DISTRICT = Pattern.compile("06[0-9]{3}");
    private static final Pattern WITHIN_DISTRICT = Pattern.compile("06[0-9]{6}");

    private final Findings findings;
    private final Map<String, Body> byId = new LinkedHashMap<>();

    BodyReader(Findings findings) {
        this.findings = findings;
    }

    Bodies read(List<Row> rows, int expected) {
        rows.forEach(this::add);
        if (byId.size() != expected) {
            findings.add("bodies", "there are " + byId.size() + " bodies, not " + expected);
        }
        byId.values().forEach(this::requireOneKeyADay);
        requireOneBodyAKey(byId.values());
        requireLettersOfItsOwn(byId.keySet());
        return new Bodies(List.copyOf(byId.values()));
    }

    private void add(Row row) {
        var fields = new Fields(row, findings);
        var id = fields.text("id");
        var name = fields.text("name");
        if (!ID.matcher(id).matches()) {
            findings.add(row, "id cannot be \"" + id + "\"");
        }
        var key = key(row, fields);
        fields.nothingElse();
        var before = byId.get(id);
        var keys = new ArrayList<>(before == null ? List.of() : before.keys());
        keys.add(key);
        if (before != null && !before.name().equals(name)) {
            findings.add(row, id + " is called \"" + before.name() + "\" elsewhere");
        }
        byId.put(id, new Body(new BodyId(id), name, keys));
    }

    private OfficialKey key(Row row, Fields fields) {
        var kind = fields.typed("kind", fields.text("kind"), BodyKind::byText, BodyKind.LANDKREIS);
        var form = kind == BodyKind.SONDERSTATUSSTADT ? WITHIN_DISTRICT : OWN_DISTRICT;
        var ags = fields.text("ags");
        if (!form.matcher(ags).matches()) {
            findings.add(row, "the ags of a " + kind.text() + " cannot be \"" + ags + "\"");
        }
        var from = fields.dayOr("valid_from", LocalDate.MIN);
        var to = fields.dayOr("valid_to", Validity.OPEN);
        if (to.isBefore(from)) {
            findings.add(row, "valid_to lies before valid_from");
        }
        var district = fields.optionalText("in_district");
        if (!district.equals(kind == BodyKind.SONDERSTATUSSTADT ? ags.substring(0, Math.min(5, ags.length())) : "")) {
            findings.add(row, "in_district cannot be \"" + district + "\"");
        }
        return new OfficialKey(ags, to.isBefore(from) ? Validity.ALWAYS : new Validity(from, to), kind);
    }

    private void requireOneKeyADay(Body body) {
        for (var i = 1; i < body.keys().size(); i++) {
            var before = body.keys().get(i - 1);
            var after = body.keys().get(i);
            var dayAfter = before.validity().to().equals(Validity.OPEN)
                ? Validity.OPEN
                : before.validity().to().plusDays(1);
            if (!dayAfter.equals(after.validity().from())) {
                findings.add("bodies", body.id() + ": " + after.ags() + " does not follow on " + before.ags());
            }
        }
    }

    /// The letters alone tell whose an entitlement is.
    private void requireLettersOfItsOwn(Collection<String> ids) {
        var owners = new LinkedHashMap<String, String>();
        for (var id : ids) {
            var letters = new BodyId(id).letters();
            var owner = owners.putIfAbsent(letters, id);
            if (owner != null) {
                findings.add("bodies", letters + " are the letters of " + owner + " and of " + id);
            }
        }
    }

    private void requireOneBodyAKey(Collection<Body> bodies) {
        var owners = new LinkedHashMap<String, BodyId>();
        for (var body : bodies) {
            for (var key : body.keys()) {
                var owner = owners.putIfAbsent(key.ags(), body.id());
                if (owner != null) {
                    findings.add("bodies", key.ags() + " is a key of " + owner + " and of " + body.id());
                }
            }
        }
        bodies.stream()
            .flatMap(body -> body.keys().stream())
            .filter(key -> WITHIN_DISTRICT.matcher(key.ags()).matches() && !owners.containsKey(key.district()))
            .forEach(key -> findings.add("bodies", key.ags() + " lies in no known district"));
    }
}
