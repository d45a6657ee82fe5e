package foerdertopf.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import foerdertopf.ids.IntakeId;
import foerdertopf.intake.table.Fault;
import foerdertopf.journal.Upload.Place;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.KeyLookup;

/// Where a file lies says whose it is: `uploads/{AGS}/{fundingLine}/{any name}.csv`.
public sealed interface UploadKey {

    String PREFIX = "uploads/";

    /// The key names a body and a funding line.
    record Leads(Place.Line place, String name) implements UploadKey {}

    /// The key does not lead to a file of a funding line; the place says how far it leads.
    record Astray(Place place, String name, Fault fault) implements UploadKey {}

    /// What an announced file is put under; its upload's id stands in it.
    static String announced(String ags, FundingLine line, IntakeId upload) {
        return PREFIX + ags + "/" + line.key() + "/" + upload + ".csv";
    }

    static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /// The id of the upload that an announced file's key names, if it has the form of one.
    static Optional<IntakeId> announcedUpload(String key) {
        var name = key.substring(key.lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return Optional.of(dot < 0 ? name : name.substring(0, dot)).filter(IntakeId::isWellFormed).map(IntakeId::new);
    }

    static UploadKey read(String key, Bodies bodies) {
        var form = Pattern.compile(PREFIX + "([^/]+)/(.*)").matcher(key);
        if (!form.matches()) {
            return new Astray(new Place.Nowhere(), key, Fault.of("key"));
        }
        var ags = form.group(1);
        return switch (bodies.find(ags)) {
            case KeyLookup.Known(var body, _) -> read(key, new Place.Body(body.id(), ags), form.group(2));
            case KeyLookup lookup -> {
                var refusal = lookup.refusal(ags).orElseThrow();
                yield new Astray(new Place.Nowhere(), key, new Fault(refusal.code().text(), refusal.values()));
            }
        };
    }

    private static UploadKey read(String key, Place.Body place, String rest) {
        var form = Pattern.compile("([^/]+)/(.+)").matcher(rest);
        if (!form.matches()) {
            return new Astray(place, key, Fault.of("key"));
        }
        return FundingLine.byKey(form.group(1))
            .map(line -> named(new Place.Line(place.body(), place.ags(), line), form.group(2)))
            .orElseGet(() -> new Astray(place, key, Fault.of("unknown-line", Map.of("line", form.group(1)))));
    }

    private static UploadKey named(Place.Line place, String name) {
        return isCsv(name) ? new Leads(place, name) : new Astray(place, name, Fault.of("not-csv"));
    }
}
