package foerdertopf.report;

import java.util.Map;

/// Tells a difference in words.
final class DifferenceText {

    private final Wording wording;

    DifferenceText(Wording wording) {
        this.wording = wording;
    }

    String of(Difference difference) {
        return switch (difference) {
            case Difference.Balance(var pool, var column, var expected, var found) -> text(
                "balance",
                Map.of(
                    "pool", pool.value(),
                    "column", wording.text("report.column." + column.key(), Map.of()),
                    "expected", expected.toString(),
                    "found", found.toString()));
            case Difference.Entries(var booked, var found) -> text("entries", counts(booked, found));
            case Difference.Claims(var booked, var found) -> text("claims", counts(booked, found));
            case Difference.Digest(var sealed, var found) ->
                text("digest", Map.of("expected", sealed.hex(), "found", found.hex()));
            case Difference.EntryMissing(var key) ->
                text("entry-missing", Map.of("key", key.partition() + " " + key.sort()));
            case Difference.ClosingMissing(var month) -> text("closing-missing", Map.of("month", month.toString()));
            case Difference.EarlierRefused(var month) -> text("earlier-refused", Map.of("month", month.toString()));
        };
    }

    private static Map<String, String> counts(long expected, long found) {
        return Map.of("expected", Long.toString(expected), "found", Long.toString(found));
    }

    private String text(String key, Map<String, String> values) {
        return wording.text("report.difference." + key, values);
    }
}
